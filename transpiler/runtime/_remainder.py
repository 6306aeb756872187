def _remainder(a, b):
    # as JavaScript's %: the sign is that of a
    if b == 0:
        return float("nan")
    r = abs(a) % abs(b)
    return r if a >= 0 else -r
