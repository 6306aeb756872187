def _round(x):
    # halves go up, as in JavaScript
    if isinstance(x, int) or x - x != 0 or x == 0:
        return x
    n = int(x) if x >= 0 or x == int(x) else int(x) - 1
    if x - n >= 0.5:
        n += 1
    return n if n or x > 0 else -0.0
