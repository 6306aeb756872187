def _cbrt(x):
    # the nearest root, by one step of Newton's from a guess
    if x == 0 or x - x != 0:
        return x
    a = abs(x)
    r = a ** (1 / 3)
    r -= (r * r * r - a) / (3 * r * r)
    n = float(int(r + 0.5))
    if n * n * n == a:
        r = n
    return r if x > 0 else -r
