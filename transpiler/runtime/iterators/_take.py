def _take(items, count):
    # the first ones; a generator is told that no more are wanted
    taken = []
    items = iter(items)
    if count:
        for item in items:
            taken.append(item)
            if len(taken) == count:
                break
    if len(taken) == count:
        _close(items)
    return taken
