def _backward(items):
    # places and items, from the last one on
    items = list(items)
    for i in range(len(items) - 1, -1, -1):
        yield i, items[i]
