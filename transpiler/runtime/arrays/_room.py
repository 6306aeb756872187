def _room(items, i):
    # as `_slot`, in a list whose holes nobody can tell from undefined
    n = int(i)
    if n < 0 or n != i or n > 1000000:
        raise _unlike("an item cannot be stored at " + str(i))
    while n >= len(items):
        items.append(None)
    return n
