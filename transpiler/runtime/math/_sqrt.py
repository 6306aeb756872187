def _sqrt(x):
    from math import sqrt

    return sqrt(x) if x >= 0 else float("nan")
