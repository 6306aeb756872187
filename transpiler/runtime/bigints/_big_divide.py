def _big_divide(a, b):
    # of bigints, cut toward zero
    if b == 0:
        raise ValueError("Division by zero")
    q = abs(a) // abs(b)
    return q if (a < 0) == (b < 0) else -q
