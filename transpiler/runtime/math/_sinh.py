def _sinh(x):
    # to V8's last digit: Sun's fdlibm, e_sinh.c
    x = float(x)
    a = abs(x)
    half = -0.5 if x < 0 else 0.5
    if a < 2**-28 or x != x:
        return x
    if a < 22:
        t = _expm1(a)
        return half * (2 * t - t * t / (t + 1) if a < 1 else t + t / (t + 1))
    if a < 709.7822265625:
        return half * _exp(a)
    w = _exp(0.5 * a) if a <= 710.4758600739439 else float("inf")
    return half * w * w
