def _power(a, b):
    # as JavaScript's **: what Python raises for is NaN or an infinity
    if b == 0:
        return 1
    if b != b or abs(a) == 1 and b - b != 0:
        return float("nan")
    if isinstance(a, int) and isinstance(b, int) and 0 < b < 1100:
        x = a**b
        if -0x20000000000000 <= x <= 0x20000000000000:
            return x
    if a == 0:
        odd = b - b == 0 and b % 2 == 1
        if b > 0:
            return -0.0 if odd and _is_minus(a) else 0
        return float("-inf") if b % 2 == 1 and _is_minus(a) else float("inf")
    if a < 0 and b - b == 0 and b != int(b):
        return float("nan") if a - a == 0 else 0 if b < 0 else float("inf")
    if a < 0 and b - b != 0:
        return float("inf") if (a < -1) == (b > 0) else 0
    if abs(b) == 0.5:
        from math import sqrt

        return sqrt(a) if b > 0 else 1 / sqrt(a)
    return float(a) ** b
