def _cbrt(x):
    x = float(x)
    if x == 0 or x - x != 0:
        return x
    if _is_single():
        return _single_cbrt(x)
    # to V8's last digit: FreeBSD's msun, s_cbrt.c
    from struct import pack, unpack

    a = abs(x)
    if a < 2.0**-1022:
        top = unpack("<I", pack("<d", a * 2.0**54)[4:])[0] // 3 + 696219795
    else:
        top = unpack("<I", pack("<d", a)[4:])[0] // 3 + 715094163
    t = unpack("<d", pack("<II", 0, top))[0]
    r = (t * t) * (t / a)
    low = 1.87595182427177 + r * (
        -1.8849797954337717 + r * 1.6214297201053545
    )
    t *= low + ((r * r) * r) * (
        -0.758397934778766 + r * 0.14599619288661245
    )
    # to 23 bits, then one step of Newton's
    n = unpack("<Q", pack("<d", t))[0] + 0x80000000
    t = unpack("<d", pack("<Q", n >> 30 << 30))[0]
    r = a / (t * t)
    t += t * ((r - t) / (t + t + r))
    return t if x > 0 else -t
