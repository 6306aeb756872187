def _number_text(x):
    # as JavaScript writes a number
    if isinstance(x, int) and -0x20000000000000 <= x <= 0x20000000000000:
        return str(x)
    x = float(x)
    if x != x:
        return "NaN"
    if x - x != 0:
        return "Infinity" if x > 0 else "-Infinity"
    if -0x20000000000000 <= x <= 0x20000000000000 and x == int(x):
        return str(int(x))
    sign = "-" if x < 0 else ""
    digits, power = _shortest(abs(x))
    size = len(digits)
    if size <= power + 1 <= 21:
        return sign + digits + "0" * (power + 1 - size)
    if 0 <= power < 21:
        return sign + digits[: power + 1] + "." + digits[power + 1 :]
    if -7 < power < 0:
        return sign + "0." + "0" * (-power - 1) + digits
    return sign + _exponential(digits, power)
