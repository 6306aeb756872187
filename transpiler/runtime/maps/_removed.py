def _removed(entries, key):
    # was it there?
    if key not in entries:
        return False
    del entries[key]
    return True
