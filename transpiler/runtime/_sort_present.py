def _sort_present(items, before):
    # what is undefined comes last, and the function is not asked about it
    present = _sort([x for x in items if x is not None], before)
    items[:] = present + [None] * (len(items) - len(present))
    return items
