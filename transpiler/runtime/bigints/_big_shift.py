def _big_shift(a, n):
    # to the left, or to the right by what is negative
    return a << n if n >= 0 else a >> -n
