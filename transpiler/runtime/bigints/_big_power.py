def _big_power(a, b):
    if b < 0:
        raise ValueError("Exponent must be non-negative")
    return a**b
