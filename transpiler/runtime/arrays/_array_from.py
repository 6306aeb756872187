def _array_from(x):
    # what Array.from goes through of what may be anything, but for what has a length alone
    if x is not None and not _is_iterable(x):
        raise _unlike("Array.from of what cannot be gone through")
    return _items_of(x)
