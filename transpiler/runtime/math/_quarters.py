def _quarters(x):
    # n, y, rest: x is n * pi/2 + y + rest, n to 4: Sun's fdlibm, e_rem_pio2.c
    t = abs(float(x))
    if t < 0x1921FC / 0x200000:
        return 0, float(x), None
    if t < 0x1921FC:
        from math import frexp

        n = int(t * 0.6366197723675814 + 0.5)
        r = t - n * 1.5707963267341256
        w = n * 6.077100506506192e-11
        y = r - w
        if n >= 32 or _cut(t) == _cut(n * 1.5707963267948966):
            size = frexp(t)[1]
            if size - frexp(y)[1] > 16:
                t = r
                w = n * 6.077100506303966e-11
                r = t - w
                w = n * 2.0222662487959506e-21 - ((t - r) - w)
                y = r - w
                if size - frexp(y)[1] > 49:
                    t = r
                    w = n * 2.0222662487111665e-21
                    r = t - w
                    w = n * 8.4784276603689e-32 - ((t - r) - w)
                    y = r - w
        rest = (r - y) - w
    else:
        n, y, rest = _far_quarters(t)
    return (-n & 3, -y, -rest) if x < 0 else (n & 3, y, rest)
