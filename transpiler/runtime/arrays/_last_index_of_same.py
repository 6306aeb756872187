def _last_index_of_same(items, wanted, start=-1):
    # the same object, not one that looks alike
    size = len(items)
    for i in range(start + size if start < 0 else min(start, size - 1), -1, -1):
        if items[i] is wanted:
            return i
    return -1
