def _take(items, count):
    # the first ones; a generator is told that no more are wanted
    taken = []
    if not count:
        return taken
    items = iter(items)
    for item in items:
        taken.append(item)
        if len(taken) == count:
            if hasattr(items, "close"):
                items.close()
            break
    return taken
