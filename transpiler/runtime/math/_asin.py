def _asin(x):
    a = abs(x)
    if not a <= 1:
        return float("nan")
    if _is_single():
        from math import asin

        return asin(x)
    # to V8's last digit: Sun's fdlibm, e_asin.c
    if a < 0.5:
        return x + x * _arc_tail(x * x)
    from math import sqrt

    t = (1.0 - a) * 0.5
    s = sqrt(t)
    r = _arc_tail(t)
    if a >= 0x1F3333 / 0x200000:
        y = 1.5707963267948966 - (2.0 * (s + s * r) - 6.123233995736766e-17)
    else:
        w = _cut(s)
        c = (t - w * w) / (s + w)
        p = 2.0 * s * r - (6.123233995736766e-17 - 2.0 * c)
        q = 0.7853981633974483 - 2.0 * w
        y = 0.7853981633974483 - (p - q)
    return y if x > 0 else -y
