def _unshift(items, added):
    items[0:0] = added
    return len(items)
