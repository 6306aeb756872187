def _floor(x):
    # a whole number; infinities, NaN and -0 stay what they are
    if isinstance(x, int) or x - x != 0:
        return x
    n = int(x)
    if n == 0 and _is_minus(x):
        return x if x == 0 else -1
    return n if n <= x else n - 1
