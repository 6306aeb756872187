def _whole(x):
    # a position or a count, as JavaScript takes any number: toward zero, NaN as 0
    if isinstance(x, int):
        return x
    if x is None or x != x:
        return 0
    return int(x) if x - x == 0 else 0x3FFFFFFF if x > 0 else -0x3FFFFFFF
