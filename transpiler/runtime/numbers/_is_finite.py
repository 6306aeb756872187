def _is_finite(x):
    return isinstance(x, (int, float)) and x - x == 0
