def _whole_remainder(a, b):
    # as JavaScript's %: the sign is that of a
    r = abs(a) % abs(b)
    return r if a >= 0 else -r
