def _trunc(x):
    # a whole number; infinities and NaN stay what they are, and -0.5 gives -0
    if isinstance(x, int) or x - x != 0:
        return x
    return int(x) or (-0.0 if _is_minus(x) else 0)
