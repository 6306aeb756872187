def _log1p(x):
    x = float(x)
    if x <= -1 or x - x != 0:
        return float("-inf") if x == -1 else x if x > 0 else float("nan")
    if _is_single():
        u = 1.0 + x
        return x if u == 1 else _log(u) * x / (u - 1) if u != x else _log(x)
    # to V8's last digit: Sun's fdlibm, s_log1p.c
    if abs(x) < 2**-29:
        return x - x * x * 0.5
    k, f, c = 0, x, 0.0
    if not -0x12BEC5 / 0x400000 < x < 0x1A827A / 0x400000:
        from math import frexp

        # what 1 + x rounds away is made good
        u = 1.0 + x if x < 2**53 else x
        m, k = frexp(u)
        if x < 2**53:
            c = (1.0 - (u - x) if k > 1 else x - (u - 1.0)) / u
        if m < 0x16A09E / 0x200000:
            m *= 2
            k -= 1
        f = m - 1.0
    high = k * 0.6931471803691238
    low = k * 1.9082149292705877e-10 + c
    half = 0.5 * f * f
    if k != 0 and -3 * 2**-21 <= f < 2**-20:
        return high - ((half * (1.0 - 0.6666666666666666 * f) - low) - f)
    s = f / (2.0 + f)
    z = s * s
    r = z * _polynomial(
        z,
        0.6666666666666735,
        0.3999999999940942,
        0.2857142874366239,
        0.22222198432149784,
        0.1818357216161805,
        0.15313837699209373,
        0.14798198605116586,
    )
    return high - ((half - (s * (half + r) + low)) - f)
