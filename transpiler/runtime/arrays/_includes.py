def _includes(items, wanted, start=0):
    # NaN is found, other than by ==
    size = len(items)
    for i in range(max(0, start + size) if start < 0 else start, size):
        if items[i] == wanted or items[i] != items[i] and wanted != wanted:
            return True
    return False
