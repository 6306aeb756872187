def _atan(x):
    x = float(x)
    if x == 0 or x != x:
        return x
    if _is_single():
        from math import atan

        return atan(x)
    # to V8's last digit: Sun's fdlibm, s_atan.c
    # one of five angles, and what is between
    t = abs(x)
    if t < 0.4375:
        high, low = 0.0, 0.0
    elif t < 0.6875:
        high, low = 0.4636476090008061, 2.2698777452961687e-17
        t = (2.0 * t - 1.0) / (2.0 + t)
    elif t < 1.1875:
        high, low = 0.7853981633974483, 3.061616997868383e-17
        t = (t - 1.0) / (t + 1.0)
    elif t < 2.4375:
        high, low = 0.982793723247329, 1.3903311031230998e-17
        t = (t - 1.5) / (1.0 + 1.5 * t)
    else:
        high, low = 1.5707963267948966, 6.123233995736766e-17
        t = -1.0 / t
    z = t * t
    w = z * z
    odd = _polynomial(
        w,
        0.3333333333333293,
        0.14285714272503466,
        0.09090887133436507,
        0.06661073137387531,
        0.049768779946159324,
        0.016285820115365782,
    )
    even = _polynomial(
        w,
        -0.19999999999876483,
        -0.11111110405462356,
        -0.0769187620504483,
        -0.058335701337905735,
        -0.036531572744216916,
    )
    y = high - ((t * (z * odd + w * even) - low) - t)
    return y if x > 0 else -y
