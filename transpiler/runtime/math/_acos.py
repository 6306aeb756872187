def _acos(x):
    if not -1 <= x < 1:
        return 0.0 if x == 1 else float("nan")
    if _is_single():
        from math import acos

        return acos(x)
    # to V8's last digit: Sun's fdlibm, e_acos.c
    if abs(x) < 0.5:
        r = _arc_tail(x * x)
        return 1.5707963267948966 - (x - (6.123233995736766e-17 - x * r))
    from math import sqrt

    z = (1.0 - abs(x)) * 0.5
    s = sqrt(z)
    r = _arc_tail(z)
    if x < 0:
        w = r * s - 6.123233995736766e-17
        return 3.141592653589793 - 2.0 * (s + w)
    w = _cut(s)
    c = (z - w * w) / (s + w)
    return 2.0 * (w + (r * s + c))
