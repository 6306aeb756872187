def _ceil(x):
    # a whole number; what is large and NaN stay what they are, and -0.5 gives -0
    if isinstance(x, int) or not -9e15 < x < 9e15:
        return x
    n = int(x)
    if n < x:
        n += 1
    return -0.0 if n == 0 and _is_minus(x) else n
