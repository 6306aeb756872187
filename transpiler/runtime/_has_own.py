def _has_own(x, key):
    # Object.hasOwn of whatever it is
    return key in x if isinstance(x, dict) else key in _own_keys(x)
