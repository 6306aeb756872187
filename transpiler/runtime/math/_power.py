def _power(a, b):
    # as JavaScript's **: what Python raises for is NaN or an infinity
    if b == 0:
        return 1
    if a != a or b != b or abs(a) == 1 and b - b != 0:
        return float("nan")
    if isinstance(a, int) and isinstance(b, int) and 0 < b < 1100:
        x = a**b
        # 2^53 is a float already: one more cannot be added to it
        if -0x20000000000000 < x < 0x20000000000000:
            return x
    whole = b - b == 0 and b == int(b)
    minus = whole and int(b) & 1 and _is_minus(a)
    x = abs(float(a))
    if x == 0 or x - x != 0 or b - b != 0:
        if (x > 1) == (b > 0):
            return float("-inf") if minus else float("inf")
        return -0.0 if minus else 0
    if a < 0 and not whole:
        return float("nan")
    x = _positive_power(x, float(b))
    return -x if minus else x
