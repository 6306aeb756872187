def _sure_item(items, i):
    # an index counted from the end is none in JavaScript
    if i < 0:
        raise IndexError(i)
    return items[i]
