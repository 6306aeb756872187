def _own_names(x):
    # Object.getOwnPropertyNames of whatever it is
    if callable(x):
        raise _unlike("the names of what a function has")
    return _own_keys(x) + (["length"] if isinstance(x, (list, tuple, str)) else [])
