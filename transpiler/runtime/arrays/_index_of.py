def _index_of(items, wanted):
    for i, item in enumerate(items):
        if item == wanted:
            return i
    return -1
