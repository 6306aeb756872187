def _floor(x):
    # a whole number; infinities, NaN and -0 stay what they are
    if isinstance(x, int) or x - x != 0 or x == 0:
        return x
    n = int(x)
    return n if n <= x else n - 1
