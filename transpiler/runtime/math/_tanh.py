def _tanh(x):
    # to V8's last digit: Sun's fdlibm, s_tanh.c
    x = float(x)
    a = abs(x)
    if a < 2**-28 or x != x:
        return x
    if a >= 22:
        y = 1.0
    elif a >= 1:
        y = 1.0 - 2.0 / (_expm1(2.0 * a) + 2.0)
    else:
        t = _expm1(-2.0 * a)
        y = -t / (t + 2.0)
    return y if x > 0 else -y
