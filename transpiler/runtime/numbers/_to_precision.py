def _to_precision(x, size=None):
    if size is None or x - x != 0:
        return _number_text(x)
    if not 1 <= size <= 100:
        raise ValueError("toPrecision() argument must be between 1 and 100")
    size = int(size)
    sign = "-" if x < 0 else ""
    digits, power = _digits(abs(x), size) if x else ("0" * size, 0)
    if power < -6 or power >= size:
        return sign + _exponential(digits, power)
    if power < 0:
        return sign + "0." + "0" * (-power - 1) + digits
    rest = digits[power + 1 :]
    return sign + digits[: power + 1] + ("." + rest if rest else "")
