def _cos_near(x, rest):
    # of x + rest between -pi/4 and pi/4: Sun's fdlibm, k_cos.c
    z = x * x
    r = z * _polynomial(
        z,
        0.0416666666666666,
        -0.001388888888887411,
        2.480158728947673e-05,
        -2.7557314351390663e-07,
        2.087572321298175e-09,
        -1.1359647557788195e-11,
    )
    r = z * r - x * (rest or 0.0)
    x = abs(x)
    part = 0.0
    if x >= 0x133333 / 0x400000:
        part = _cut(x) / 4 if x < 0x190001 / 0x200000 else 0.28125
    return (1.0 - part) - ((0.5 * z - part) - r)
