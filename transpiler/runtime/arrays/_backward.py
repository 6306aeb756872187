def _backward(items, all=False):
    # places and items, from the last one on, as they are by then; those that are no more
    # are undefined to who asks for `all`
    for i in range(len(items) - 1, -1, -1):
        if i < len(items):
            yield i, items[i]
        elif all:
            yield i, None
