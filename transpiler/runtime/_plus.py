def _plus(a, b):
    # JavaScript's + of any two values
    if isinstance(a, (int, float)) and isinstance(b, (int, float)):
        return _near(a + b)
    if isinstance(a, str) or isinstance(b, str):
        return _text_of(a) + _text_of(b)
    if isinstance(a, (bool, int, float)) and isinstance(b, (bool, int, float)):
        return _near((int(a) if isinstance(a, bool) else a) + (int(b) if isinstance(b, bool) else b))
    raise SystemExit("+ of these")
