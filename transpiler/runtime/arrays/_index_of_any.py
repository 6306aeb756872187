def _index_of_any(items, wanted, start=0):
    # by ===, of items and of what is wanted nothing is known
    size = len(items)
    for i in range(max(0, start + size) if start < 0 else start, size):
        if _same(items[i], wanted):
            return i
    return -1
