def _reduce_indexed(items, f, *first):
    items = enumerate(items)
    try:
        total = first[0] if first else next(items)[1]
    except StopIteration:
        raise TypeError("Reduce of empty array with no initial value")
    for i, item in items:
        total = f(total, item, i)
    return total
