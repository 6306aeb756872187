def _is_minus(x):
    # below zero, or -0
    return x < 0 or x == 0 and isinstance(x, float) and str(x)[0] == "-"
