def _ceil(x):
    # a whole number; infinities, NaN and -0 stay what they are
    if isinstance(x, int) or x - x != 0 or x == 0:
        return x
    n = int(x)
    if n < x:
        n += 1
    return n if n or x > 0 else -0.0
