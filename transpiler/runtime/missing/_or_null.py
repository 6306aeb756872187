def _or_null(x):
    # of what JavaScript's library gives null for
    return _null if x is None else x
