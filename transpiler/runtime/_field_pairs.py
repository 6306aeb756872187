def _field_pairs(x):
    return [[key, value] for key, value, _ in _fields(x)]
