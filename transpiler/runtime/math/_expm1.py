def _expm1(x):
    x = float(x)
    if x == 0 or x != x:
        return x
    if x > 709.782712893384 or x < -40:
        return -1.0 if x < 0 else float("inf")
    if _is_single():
        u = _exp(x)
        return x if u == 1 else (u - 1) * x / _log(u) if 0.5 < u < 2 else u - 1
    # to V8's last digit: Sun's fdlibm, s_expm1.c
    from math import ldexp

    k = _halvings(x)
    high = x - k * 0.6931471803691238
    low = k * 1.9082149292705877e-10
    x = high - low
    c = (high - x) - low
    half = 0.5 * x
    z = x * half
    r = _polynomial(
        z,
        1.0,
        -0.03333333333333313,
        0.0015873015872548146,
        -7.93650757867488e-05,
        4.008217827329362e-06,
        -2.0109921818362437e-07,
    )
    t = 3.0 - r * half
    e = z * ((r - t) / (6.0 - x * t))
    if k == 0:
        return x - (x * e - z)
    e = x * (e - c) - c
    e -= z
    if k == -1:
        return 0.5 * (x - e) - 0.5
    if k == 1:
        return -2.0 * (e - (x + 0.5)) if x < -0.25 else 1.0 + 2.0 * (x - e)
    if k < 0 or k > 56:
        return ldexp(1.0 - (e - x), k) - 1.0
    if k < 20:
        return ldexp(1.0 - ldexp(1.0, -k) - (e - x), k)
    return ldexp(x - (e + ldexp(1.0, -k)) + 1.0, k)
