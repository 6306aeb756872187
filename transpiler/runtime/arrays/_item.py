def _item(items, i):
    # None where there is none, as JavaScript gives undefined
    return items[i] if 0 <= i < len(items) else None
