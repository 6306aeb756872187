def _big_remainder(a, b):
    if b == 0:
        raise ValueError("Division by zero")
    r = abs(a) % abs(b)
    return -r if a < 0 else r
