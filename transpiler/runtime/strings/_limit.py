def _limit(most):
    # how many parts `split` may give: the low 32 bits of any number, unsigned
    if most is None:
        return 0x3FFFFFFF
    # a board's slices take no more
    return min(_to_int32(most) & 0xFFFFFFFF, 0x3FFFFFFF)
