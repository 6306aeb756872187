def _trunc(x):
    # a whole number; infinities and NaN stay what they are
    return x if isinstance(x, int) or x - x != 0 else int(x)
