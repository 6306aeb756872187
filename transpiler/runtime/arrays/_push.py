def _push(items, added):
    items.extend(added)
    return len(items)
