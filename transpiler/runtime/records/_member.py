def _member(x, name, may_be_method=False):
    # x.name or x[name], where nothing is known of x
    if x is None:
        raise TypeError("Cannot read properties of undefined (reading '" + _text_of(name) + "')")
    if isinstance(x, dict):
        own = x.get(_property_key(name))
    elif isinstance(x, (list, tuple, str)) or type(x).__name__ in ("bytearray", "array", "memoryview"):
        if name == "length":
            return len(x)
        if not isinstance(name, (int, float)):
            name = _property_key(name)
        if isinstance(name, str) and _is_index(name):
            name = int(name)
        if isinstance(name, (int, float)):
            return x[int(name)] if name == name // 1 and 0 <= name < len(x) else None
        if name in ("buffer", "byteLength", "byteOffset") and not isinstance(x, (list, tuple, str)):
            raise _unlike("`" + name + "` of a typed array of type any")
        # the texts of a tagged template have their raw ones
        own = getattr(x, "raw", None) if name == "raw" else None
    elif isinstance(x, (bool, int, float)):
        own = None
    elif isinstance(x, Exception):
        own = _of_error(x, name)
    else:
        if type(x).__name__ == "_Filling":
            return _member(x.seen(), name, may_be_method)
        own = _of_object(x, _property_key(name))
        if own is None and name == "next" and hasattr(x, "__next__"):
            return lambda *given: _next(x, *given)
        if name in ("return", "throw") and hasattr(x, "send"):
            raise _unlike("`" + name + "` of a generator of type any")
        if callable(x) and name in ("length", "name", "prototype"):
            raise _unlike("the " + name + " of a function of type any")
        if own is None and isinstance(name, str) and hasattr(x, "_get_" + name):
            raise _unlike("the static accessor `" + name + "` of a class of type any")
    if may_be_method and own is None and _is_inherited(x, name):
        raise _unlike("`" + name + "` of type any")
    return own
