def _trunc(x):
    # a whole number; what is large and NaN stay what they are, and -0.5 gives -0
    if isinstance(x, int) or not -9e15 < x < 9e15:
        return x
    return int(x) or (-0.0 if _is_minus(x) else 0)
