def _field_pairs(x, *taken):
    return [[key, getattr(x, name, None)] for key, name, _ in _field_places(x, *taken)]
