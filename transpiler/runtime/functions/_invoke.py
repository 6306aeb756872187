def _invoke(x, name, said, *args):
    # x.name(...), where nothing is known of x; `said` is what stands in the program
    if x is None:
        raise TypeError("Cannot read properties of undefined (reading '" + name + "')")
    kind = _OfList if isinstance(x, (list, tuple)) else _OfText if isinstance(x, str) else None
    if isinstance(x, (int, float)) and not isinstance(x, bool):
        kind = _OfNumber
    if kind is not None:
        own = getattr(kind, name, None)
        args = (x,) + args
    elif isinstance(x, dict):
        own = x.get(name)
    else:
        own = getattr(x, {"finally": "lastly"}.get(name, name), None)
        if type(x).__name__ == "_Promise":
            args = [_fitted(a) if callable(a) else a for a in args]
    if name == "hasOwnProperty" and not callable(own):
        return _has_own(x, _property_key(args[-1]))
    if name == "toString" and not callable(own):
        return _text_of(x)
    if callable(x) and not callable(own):
        if name == "call":
            return _call(x, *args[1:])
        if name == "apply":
            return _call(x, *(args[1] if len(args) > 1 else ()))
    if not callable(own):
        if type(x).__name__ in ("bytearray", "array", "memoryview"):
            raise _unlike("`" + said + "` of a typed array of type any")
        raise TypeError(said + " is not a function")
    return own(*args) if kind is not None else _call(own, *args)
