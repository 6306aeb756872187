def _cosh(x):
    # to V8's last digit: Sun's fdlibm, e_cosh.c
    x = abs(x)
    if x < 0x162E43 / 0x400000:
        t = _expm1(x)
        return 1.0 + t * t / (2 * (1.0 + t))
    if x < 22:
        t = _exp(x)
        return 0.5 * t + 0.5 / t
    if x < 709.7822265625 or x != x:
        return 0.5 * _exp(x)
    w = _exp(0.5 * x) if x <= 710.4758600739439 else float("inf")
    return 0.5 * w * w
