def _includes_any(items, wanted, start=0):
    # as `_index_of_any`, but NaN is found
    size = len(items)
    for i in range(max(0, start + size) if start < 0 else start, size):
        if _same(items[i], wanted) or (wanted != wanted and items[i] != items[i]):
            return True
    return False
