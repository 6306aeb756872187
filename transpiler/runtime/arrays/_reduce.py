def _reduce(items, f, *first):
    items = iter(items)
    try:
        total = first[0] if first else next(items)
    except StopIteration:
        raise TypeError("Reduce of empty array with no initial value")
    for item in items:
        total = f(total, item)
    return total
