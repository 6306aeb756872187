def _sin(x):
    if x - x != 0:
        return float("nan")
    if _is_single():
        from math import sin

        return sin(x)
    # to V8's last digit: Sun's fdlibm, s_sin.c
    n, x, rest = _quarters(x)
    y = _cos_near(x, rest) if n & 1 else _sin_near(x, rest)
    return -y if n & 2 else y
