def _is_true(x):
    # as JavaScript finds a number true: neither 0 nor NaN
    return x is not None and x == x and x != 0
