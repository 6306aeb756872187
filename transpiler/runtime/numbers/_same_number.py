def _same_number(a, b):
    # NaN is itself, and -0 is not 0
    if a != a or b != b:
        return a != a and b != b
    return a == b and (a != 0 or str(a)[0] == str(b)[0])
