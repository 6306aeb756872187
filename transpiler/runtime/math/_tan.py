def _tan(x):
    if x - x != 0:
        return float("nan")
    if _is_single():
        from math import tan

        return tan(x)
    # to V8's last digit: Sun's fdlibm, s_tan.c
    n, x, rest = _quarters(x)
    return _tan_near(x, rest, n & 1)
