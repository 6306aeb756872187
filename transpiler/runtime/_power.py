def _power(a, b):
    # as JavaScript's **: what Python raises for is NaN or an infinity
    if b == 0:
        return 1
    if b != b or abs(a) == 1 and b - b != 0:
        return float("nan")
    if isinstance(a, int) and isinstance(b, int) and b > 0:
        return _near(a**b) if a in (-1, 0, 1) or b < 2000 else _power(float(a), float(b))
    if a == 0:
        odd = b - b == 0 and b % 2 == 1
        if b > 0:
            return -0.0 if odd and _is_minus(a) else 0
        return float("-inf") if b % 2 == 1 and _is_minus(a) else float("inf")
    if a < 0 and b - b == 0 and b != int(b):
        return float("nan") if a - a == 0 else 0 if b < 0 else float("inf")
    if a < 0 and b - b != 0:
        return float("inf") if (a < -1) == (b > 0) else 0
    return float(a) ** b
