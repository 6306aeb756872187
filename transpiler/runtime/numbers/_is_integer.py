def _is_integer(x):
    return isinstance(x, int) or isinstance(x, float) and x - x == 0 and x == int(x)
