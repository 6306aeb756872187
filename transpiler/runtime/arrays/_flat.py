def _flat(items, depth=1):
    # a new list; arrays in it give way to their items
    flat = []
    for item in items:
        if depth > 0 and isinstance(item, (list, tuple)):
            flat.extend(_flat(item, depth - 1))
        else:
            flat.append(item)
    return flat
