def _own_names(x, is_reflect=False):
    # Object.getOwnPropertyNames of whatever it is, or Reflect.ownKeys, which takes objects only
    if is_reflect and (x is None or isinstance(x, (str, int, float, bool))):
        raise TypeError("Reflect.ownKeys called on non-object")
    if callable(x):
        raise _unlike("the names of what a function has")
    more = "length" if isinstance(x, (list, tuple, str)) else "lastIndex" if type(x).__name__ == "_Regex" else None
    return _own_keys(x) + ([] if more is None else [more])
