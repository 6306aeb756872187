def _ceil(x):
    # a whole number; infinities and NaN stay what they are
    if isinstance(x, int) or x - x != 0:
        return x
    n = int(x)
    return n if n >= x else n + 1
