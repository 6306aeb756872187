def _number_of(x):
    # what JavaScript makes of any value that arithmetic asks to be a number
    if x is None or type(x).__name__ in ("function", "closure", "bound_method", "generator"):
        return float("nan")
    if not isinstance(x, (bool, int, float, str)):
        x = _primitive(x, "number")
    return _to_number(x)
