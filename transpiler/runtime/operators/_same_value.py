def _same_value(a, b):
    # as Object.is: NaN is itself, and 0 is not -0
    if isinstance(a, (int, float)) and isinstance(b, (int, float)):
        return a != a and b != b or a == b and (a != 0 or str(a)[0] == str(b)[0])
    return _same(a, b)
