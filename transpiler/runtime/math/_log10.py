def _log10(x):
    if not 0 < x < float("inf"):
        return float("-inf") if x == 0 else x if x > 0 else float("nan")
    if _is_single():
        return _log_to_base(x, 10)
    # to V8's last digit: Sun's fdlibm, e_log10.c
    from math import frexp

    x, k = frexp(x)
    if k > 0:
        x *= 2
        k -= 1
    z = k * 3.694239077158931e-13 + 0.4342944819032518 * _log(x)
    return z + k * 0.30102999566361177
