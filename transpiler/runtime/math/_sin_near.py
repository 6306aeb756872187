def _sin_near(x, rest):
    # of x + rest between -pi/4 and pi/4: Sun's fdlibm, k_sin.c
    if abs(x) < 2**-27:
        return x
    z = x * x
    r = _polynomial(
        z,
        0.00833333333332249,
        -0.0001984126982985795,
        2.7557313707070068e-06,
        -2.5050760253406863e-08,
        1.58969099521155e-10,
    )
    v = z * x
    if rest is None:
        return x + v * (-0.16666666666666632 + z * r)
    return x - ((z * (0.5 * rest - v * r) - rest) - v * -0.16666666666666632)
