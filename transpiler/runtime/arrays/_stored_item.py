def _stored_item(items, i):
    # the program says that it is there, in a list that may have holes
    item = items[i] if 0 <= i < len(items) else None
    if item is None:
        raise _unlike("nothing has been stored at " + str(i))
    return item
