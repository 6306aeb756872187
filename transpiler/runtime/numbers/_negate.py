def _negate(x):
    return -x or -0.0 if isinstance(x, int) else -x
