def _to_exponential(x, size=None):
    if x - x != 0:
        return _number_text(x)
    if size is not None and not 0 <= size <= 100:
        raise ValueError("toExponential() argument must be between 0 and 100")
    if x == 0:
        digits, power = "0" * (int(size or 0) + 1), 0
    elif size is None:
        digits, power = _shortest(float(abs(x)))
    else:
        digits, power = _digits(abs(x), int(size) + 1)
    return ("-" if x < 0 else "") + _exponential(digits, power)
