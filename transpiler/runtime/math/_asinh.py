def _asinh(x):
    # to V8's last digit: Sun's fdlibm, s_asinh.c
    x = float(x)
    if abs(x) < 2**-28 or x - x != 0:
        return x
    from math import sqrt

    t = abs(x)
    if t >= 2**28 + 2**8:
        w = _log(t) + 0.6931471805599453
    elif t >= 2 + 2**-19:
        w = _log(2.0 * t + 1.0 / (sqrt(t * t + 1.0) + t))
    else:
        w = _log1p(t + t * t / (1.0 + sqrt(1.0 + t * t)))
    return w if x > 0 else -w
