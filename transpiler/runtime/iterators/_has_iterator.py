def _has_iterator(x):
    # Symbol.iterator in x
    if x is None or isinstance(x, (str, int, float, bool)):
        raise TypeError("Cannot use 'in' operator to search for 'Symbol(Symbol.iterator)' in " + _text(x, "undefined"))
    return _is_iterable(x)
