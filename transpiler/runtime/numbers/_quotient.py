def _quotient(a, b):
    # whole numbers, rounded toward zero
    q = abs(a) // abs(b)
    return q if (a < 0) == (b < 0) else -q
