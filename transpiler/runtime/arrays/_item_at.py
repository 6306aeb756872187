def _item_at(items, i):
    # any number: None for a fraction, below 0 and beyond the end; what only is said to be one names no item
    if i is None or isinstance(i, bool) or i - i != 0 or i != int(i):
        return None
    return items[int(i)] if 0 <= i < len(items) else None
