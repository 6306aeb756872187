def _times(a, b):
    # an int 0 has no sign: below zero it is a float's
    x = a * b
    if x == 0 and isinstance(x, int):
        return -0.0 if a < 0 or b < 0 else 0
    return _near(x)
