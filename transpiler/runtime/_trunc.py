def _trunc(x):
    # a whole number; infinities, NaN and -0 stay what they are
    if isinstance(x, int) or x - x != 0 or x == 0:
        return x
    return int(x) or (0 if x > 0 else -0.0)
