def _made_rest(x, *taken):
    # what a pattern's `...rest` has of an object of a class, where what it gives is read as such an object is
    fields = []
    for field in _shown_of(x):
        label, name, shape = (field, field, None) if isinstance(field, str) else field
        if (label[1:-1] if label[0] == "'" else label) not in taken:
            fields.append((label, name, shape))
    fields += [(_key_shown(key), name, shape) for key, name, shape in _more_fields(x) if key not in taken]

    class Object:
        _shown = tuple(fields)

    made = Object()
    for _, name, _ in fields:
        setattr(made, name, getattr(x, name, None))
    return made
