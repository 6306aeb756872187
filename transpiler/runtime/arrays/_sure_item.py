def _sure_item(items, i):
    # an index counted from the end is none in JavaScript, and neither is a fraction
    n = int(i)
    if n < 0 or n != i:
        raise IndexError(i)
    return items[n]
