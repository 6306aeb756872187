def _single_cbrt(x):
    # of floats of 32 bits: the nearest root, by one step of Newton's from a guess
    a = abs(x)
    r = a ** (1 / 3)
    r -= (r * r * r - a) / (3 * r * r)
    n = float(int(r + 0.5))
    if n * n * n == a:
        r = n
    return r if x > 0 else -r
