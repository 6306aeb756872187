def _has(x, key):
    # `key in x` of a record, an array or an object of a class
    if isinstance(x, dict):
        return key in x
    if isinstance(x, (list, tuple)):
        return key == "length" or (_is_index(key) and int(key) < len(x))
    if x is None or isinstance(x, (str, int, float, bool)):
        raise TypeError("Cannot use 'in' operator to search for '" + key + "' in " + _text(x, "undefined"))
    return hasattr(x, key)
