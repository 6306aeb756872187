def _is_nan(x):
    return x != x
