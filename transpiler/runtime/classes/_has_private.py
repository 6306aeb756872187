def _has_private(x, made, name):
    # `#name in x` of what may be no object, which cannot be asked
    if x is None or isinstance(x, (str, int, float, bool)):
        raise TypeError("Cannot use 'in' operator to search for '" + name + "' in " + _text(x, "undefined"))
    return isinstance(x, made)
