def _sort_present(items, before):
    # what is undefined comes last, and the function is not asked about it
    n = len(items)
    present = _sort([x for x in items if x is not None], before)
    items[:n] = present + [None] * (n - len(present))
    return items
