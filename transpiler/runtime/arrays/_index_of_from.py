def _index_of_from(items, wanted, start):
    size = len(items)
    for i in range(max(0, start + size) if start < 0 else start, size):
        if items[i] == wanted:
            return i
    return -1
