def _has_own(x, key):
    # Object.hasOwn of whatever it is
    if isinstance(x, dict):
        return key in x
    if key == "length" and isinstance(x, (list, tuple, str)):
        return True
    return key in _own_keys(x)
