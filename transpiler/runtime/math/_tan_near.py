def _tan_near(x, rest, is_odd):
    # of x + rest between -pi/4 and pi/4, or -1 divided by it: Sun's fdlibm, k_tan.c
    if x == 0:
        return x
    y = rest or 0.0
    is_minus = x < 0
    is_tiny = abs(x) < 2**-28
    is_far = abs(x) >= 0x159428 / 0x200000
    if is_far:
        if is_minus:
            x, y = -x, -y
        x = (0.7853981633974483 - x) + (3.061616997868383e-17 - y)
        y = 0.0
    z = x * x
    w = z * z
    odd = _polynomial(
        w,
        0.13333333333320124,
        0.021869488294859542,
        0.0035920791075913124,
        0.0005880412408202641,
        7.817944429395571e-05,
        -1.8558637485527546e-05,
    )
    even = _polynomial(
        w,
        0.05396825397622605,
        0.0088632398235993,
        0.0014562094543252903,
        0.0002464631348184699,
        7.140724913826082e-05,
        2.590730518636337e-05,
    )
    s = z * x
    r = y + z * (s * (odd + z * even) + y) + 0.3333333333333341 * s
    if is_tiny:
        r = y
    w = x + r
    if is_far:
        v = -1.0 if is_odd else 1.0
        w = v - 2.0 * (x - (w * w / (w + v) - r))
        return -w if is_minus else w
    if not is_odd:
        return w
    z = _cut(w)
    a = -1.0 / w
    t = _cut(a)
    return t + a * (1.0 + t * z + t * (r - (z - x)))
