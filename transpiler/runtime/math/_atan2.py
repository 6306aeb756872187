def _atan2(y, x):
    if x != x or y != y:
        return float("nan")
    from math import atan2

    if _is_single():
        return atan2(y, x)
    # to V8's last digit: Sun's fdlibm, e_atan2.c
    if x == 0 or y == 0 or x - x != 0 or y - y != 0:
        return atan2(y, x)
    if x == 1:
        return _atan(y)
    from struct import pack, unpack

    tops = [unpack("<I", pack("<d", abs(n))[4:])[0] for n in (y, x)]
    if tops[0] - tops[1] >= 61 << 20:
        z = 1.5707963267948966
    else:
        z = _atan(abs(y / x))
        if x < 0:
            z = 3.141592653589793 - (z - 1.2246467991473532e-16)
    return z if y > 0 else -z
