def _keys_in(x):
    # what for...in goes through, whatever it is
    return [] if x is None else _own_keys(x)
