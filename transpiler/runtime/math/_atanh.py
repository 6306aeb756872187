def _atanh(x):
    # to V8's last digit: Sun's fdlibm, e_atanh.c
    x = float(x)
    a = abs(x)
    if not a < 1:
        return x * float("inf") if a == 1 else float("nan")
    if a < 2**-28:
        return x
    if a < 0.5:
        t = a + a
        t = 0.5 * _log1p(t + t * a / (1.0 - a))
    else:
        t = 0.5 * _log1p((a + a) / (1.0 - a))
    return t if x > 0 else -t
