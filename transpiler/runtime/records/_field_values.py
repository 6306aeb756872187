def _field_values(x):
    return [value for _, value, _ in _fields(x)]
