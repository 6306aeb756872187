def _big_cut(n, x):
    # BigInt.asIntN
    x &= (1 << n) - 1
    return x - (1 << n) if n and x >> (n - 1) else x
