def _log2(x):
    if not 0 < x < float("inf"):
        return float("-inf") if x == 0 else x if x > 0 else float("nan")
    if _is_single():
        return _log_to_base(x, 2)
    # to V8's last digit: FreeBSD's msun, e_log2.c
    f, k = _octave(x)
    half = 0.5 * f * f
    s = f / (2.0 + f)
    r = s * (half + _log_tail(s * s))
    high = _cut(f - half)
    low = (f - high) - half + r
    top = high * 1.4426950407214463
    rest = (low + high) * 1.6751713164886512e-10 + low * 1.4426950407214463
    w = k + top
    return rest + ((k - w) + top) + w
