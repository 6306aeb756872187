def _positive_power(x, y):
    # of finite floats, x above 0
    if y == 1:
        return x
    if y == -1:
        return 1 / x
    if y == 2:
        return x * x
    if y == 0.5:
        from math import sqrt

        return sqrt(x)
    if _is_single():
        return x**y
    # to V8's last digit: Sun's fdlibm, e_pow.c
    if abs(y) > 2**31 and not 1 - 2**-20 <= x < 1 + 2**-20:
        return float("inf") if (x > 1) == (y > 0) else 0.0
    high, low = _log2_pair(x, abs(y) >= 2**31 + 2**11)
    y_high = _cut(y)
    low = (y - y_high) * high + y * low
    high = y_high * high
    z = low + high
    if z > 1024 or z == 1024 and low + 8.008566259537294e-17 > z - high:
        return float("inf")
    if z < -1075 or z == -1075 and low <= z - high:
        return 0.0
    return _exp2_pair(high, low)
