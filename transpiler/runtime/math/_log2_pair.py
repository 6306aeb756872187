def _log2_pair(x, is_near):
    # a logarithm as a coarse part and the rest: Sun's fdlibm, e_pow.c
    if is_near:
        # x is next to 1
        t = x - 1
        w = t * t * (0.5 - t * (0.3333333333333333 - t * 0.25))
        u = 1.4426950216293335 * t
        v = t * 1.9259629911266175e-08 - w * 1.4426950408889634
        high = _cut(u + v)
        return high, v - (high - u)
    from math import frexp

    x, n = frexp(x)
    if x < 0.5 + 0xBB67A / 0x200000:
        x *= 2
        n -= 1
    # the nearest of 1 and 1.5, and its own logarithm
    base, base_high, base_low = 1.0, 0.0, 0.0
    if x >= 1 + 0x3988F / 0x100000:
        base, base_high, base_low = 1.5, 0.5849624872207642, 1.350039202129749e-08
    u = x - base
    v = 1.0 / (x + base)
    s = u * v
    s_high = _cut(s)
    step = 0x80000 if x >= 1 else 0x100000
    t_high = base + int(x * step) / step
    t_low = x - (t_high - base)
    s_low = v * ((u - s_high * t_high) - s_high * t_low)
    z = s * s
    r = _polynomial(
        z,
        0.5999999999999946,
        0.4285714285785502,
        0.33333332981837743,
        0.272728123808534,
        0.23066074577556175,
        0.20697501780033842,
    )
    r = z * z * r + s_low * (s_high + s)
    z = s_high * s_high
    t_high = _cut(3.0 + z + r)
    t_low = r - ((t_high - 3.0) - z)
    u = s_high * t_high
    v = s_low * t_high + t_low * s
    p_high = _cut(u + v)
    p_low = v - (p_high - u)
    z_high = 0.9617967009544373 * p_high
    z_low = -7.028461650952758e-09 * p_high + p_low * 0.9617966939259756
    z_low += base_low
    high = _cut(((z_high + z_low) + base_high) + n)
    return high, z_low - (((high - n) - base_high) - z_high)
