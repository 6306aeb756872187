def _index_of_same(items, wanted, start=0):
    # the same object, not one that looks alike
    size = len(items)
    for i in range(max(0, start + size) if start < 0 else start, size):
        if items[i] is wanted:
            return i
    return -1
