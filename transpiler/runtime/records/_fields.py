def _fields(x):
    # of each property of an object's own: its key, its value, the shape of that
    return [(key, getattr(x, name, None), shape) for key, name, shape in _field_places(x)]
