def _clz32(x):
    x = _to_int32(x) & 0xFFFFFFFF
    n = 32
    while x:
        x >>= 1
        n -= 1
    return n
