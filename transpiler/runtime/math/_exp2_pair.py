def _exp2_pair(high, low):
    # 2 ** (high + low): Sun's fdlibm, e_pow.c, but for V8's brackets in r
    from math import ldexp

    z = low + high
    n = 0
    if abs(z) >= 0.5 + 2**-21:
        n = int(z + 0.5 if z > 0 else z - 0.5)
        high -= n
    t = _cut(low + high)
    u = t * 0.6931471824645996
    v = (low - (t - high)) * 0.6931471805599453 + t * -1.904654299957768e-09
    z = u + v
    w = v - (z - u)
    t = z - z * z * _exp_tail(z * z)
    r = z * t / ((t - 2.0) - (w + z * w))
    return ldexp(1.0 - (r - z), n)
