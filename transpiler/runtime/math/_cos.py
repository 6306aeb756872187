def _cos(x):
    if x - x != 0:
        return float("nan")
    if _is_single():
        from math import cos

        return cos(x)
    # to V8's last digit: Sun's fdlibm, s_cos.c
    n, x, rest = _quarters(x)
    y = _sin_near(x, rest) if n & 1 else _cos_near(x, rest)
    return -y if n + 1 & 2 else y
