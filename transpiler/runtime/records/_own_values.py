def _own_values(x):
    # Object.values of whatever it is
    if isinstance(x, dict):
        return _values(x)
    if hasattr(x, "_shown") and not isinstance(x, list):
        return _field_values(x)
    return [x[int(key)] for key in _own_keys(x)]
