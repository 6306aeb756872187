def _power(a, b):
    # as JavaScript's **: no root of a negative number
    if a < 0 and b != int(b):
        return float("nan")
    if a == 0 and b < 0:
        return float("inf")
    return _near(a**b)
