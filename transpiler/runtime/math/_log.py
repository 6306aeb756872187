def _log(x):
    if not 0 < x < float("inf"):
        return float("-inf") if x == 0 else x if x > 0 else float("nan")
    if _is_single():
        from math import log

        return log(x)
    # to V8's last digit: Sun's fdlibm, e_log.c
    f, k = _octave(x)
    high = k * 0.6931471803691238
    low = k * 1.9082149292705877e-10
    if -(2**-20) <= f < 2**-20:
        return high - ((f * f * (0.5 - 0.3333333333333333 * f) - low) - f)
    s = f / (2.0 + f)
    r = _log_tail(s * s)
    if 0x6B852 / 0x200000 - 0.5 <= f < 0x6147A / 0x100000:
        return high - ((s * (f - r) - low) - f)
    half = 0.5 * f * f
    return high - ((half - (s * (half + r) + low)) - f)
