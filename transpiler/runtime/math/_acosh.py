def _acosh(x):
    # to V8's last digit: Sun's fdlibm, e_acosh.c
    x = float(x)
    if not x >= 1:
        return float("nan")
    from math import sqrt

    if x >= 2**28:
        return _log(x) + 0.6931471805599453
    if x >= 2 + 2**-19:
        return _log(2.0 * x - 1.0 / (x + sqrt(x * x - 1.0)))
    t = x - 1.0
    return _log1p(t + sqrt(2.0 * t + t * t))
