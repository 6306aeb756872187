def _own_pairs(x):
    # Object.entries of whatever it is
    if isinstance(x, dict):
        return _pairs(x)
    if hasattr(x, "_shown") and not isinstance(x, list):
        return _field_pairs(x)
    return [[key, x[int(key)]] for key in _own_keys(x)]
