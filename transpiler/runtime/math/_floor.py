def _floor(x):
    # a whole number; what is large, NaN and -0 stay what they are
    if isinstance(x, int) or not -9e15 < x < 9e15:
        return x
    n = int(x)
    if n == 0 and _is_minus(x):
        return x if x == 0 else -1
    return n if n <= x else n - 1
