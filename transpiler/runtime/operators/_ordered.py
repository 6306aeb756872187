def _ordered(a, b):
    # below 0, 0 or above 0, as JavaScript orders any two values; NaN where it does not
    a = _primitive(a, "number")
    b = _primitive(b, "number")
    if not isinstance(a, str) or not isinstance(b, str):
        a = _number_of(a)
        b = _number_of(b)
    return -1 if a < b else 1 if a > b else 0 if a == b else float("nan")
