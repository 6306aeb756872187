def _remainder(a, b):
    # as JavaScript's %: the sign is that of a
    if b == 0 or a - a != 0:
        return float("nan")
    if b - b != 0:
        return a if b == b else b
    r = abs(a) % abs(b)
    return (-r or -0.0) if _is_minus(a) else r
