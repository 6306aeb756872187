def _whole(x):
    # a position or a count, as JavaScript takes any number: toward zero, NaN as 0
    if x is None or x != x:
        return 0
    # no list is longer; a board's slices take no more
    return int(min(max(x, -0x3FFFFFFF), 0x3FFFFFFF))
