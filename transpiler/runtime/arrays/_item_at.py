def _item_at(items, i):
    # any number: None for a fraction, below 0 and beyond the end
    if i - i != 0 or i != int(i):
        return None
    return items[int(i)] if 0 <= i < len(items) else None
