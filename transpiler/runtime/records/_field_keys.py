def _field_keys(x):
    return [key for key, _, _ in _field_places(x)]
