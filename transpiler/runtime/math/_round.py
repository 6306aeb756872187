def _round(x):
    # halves go up, as in JavaScript; what is large stays, -0.5 gives -0
    if isinstance(x, int) or not -9e15 < x < 9e15:
        return x
    n = int(x) if x >= 0 or x == int(x) else int(x) - 1
    if x - n >= 0.5:
        n += 1
    return -0.0 if n == 0 and _is_minus(x) else n
