def _from_start(i):
    # a negative place is the first
    return i if i > 0 else 0
