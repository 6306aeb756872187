def _at(items, i):
    # a negative place counts from the end
    if i < 0:
        i += len(items)
    return items[i] if 0 <= i < len(items) else None
