def _last_index_of_any(items, wanted, start=-1):
    size = len(items)
    for i in range(start + size if start < 0 else min(start, size - 1), -1, -1):
        if _same(items[i], wanted):
            return i
    return -1
