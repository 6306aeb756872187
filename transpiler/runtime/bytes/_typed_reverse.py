def _typed_reverse(items):
    # in place
    values = list(items)
    n = len(values)
    for i in range(n):
        items[i] = values[n - 1 - i]
    return items
