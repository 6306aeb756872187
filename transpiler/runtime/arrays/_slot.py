def _slot(items, i):
    # where JavaScript stores an item: right behind the last one the list grows
    n = int(i)
    if isinstance(i, bool) or n < 0 or n != i or n > len(items):
        raise _unlike("an item stored at " + str(i) + " would leave a hole")
    if n == len(items):
        items.append(None)
    return n
