def _exp(x):
    if x != x or x > 709.782712893384 or x < -745.1332191019411:
        return x if x != x else 0.0 if x < 0 else float("inf")
    if _is_single():
        from math import exp

        return exp(x) if x < 88.72 else float("inf")
    # to V8's last digit: Sun's fdlibm, e_exp.c
    if x == 1:
        return 2.718281828459045
    if abs(x) < 2**-28:
        return 1.0 + x
    from math import ldexp

    k = _halvings(x)
    high = x - k * 0.6931471803691238
    low = k * 1.9082149292705877e-10
    x = high - low
    c = x - x * x * _exp_tail(x * x)
    return ldexp(1.0 - ((low - (x * c) / (2.0 - c)) - high), k)
