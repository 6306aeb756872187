def _plus(a, b, none=None):
    # JavaScript's + of any two values; `none` says what None is, if that is known
    if isinstance(a, (int, float)) and isinstance(b, (int, float)):
        return _near(a + b)
    a = _primitive(a, "default")
    b = _primitive(b, "default")
    if isinstance(a, str) or isinstance(b, str):
        return _text_of(a, (none,)) + _text_of(b, (none,))
    if a is None or b is None:
        if none is None:
            raise _unlike("null or undefined?")
        if none == "undefined":
            return float("nan")
    x, y = (v if isinstance(v, (int, float)) else 1 if v is True else 0 for v in (a, b))
    return _near(x + y)
