def _formed(x, form):
    # what JSON.parse gave, with objects that have attributes where the place's type asks for such; a form tells of the
    # items of a list, of the fields by their keys (name, form, shape), of other values, and whether it is such an object
    while callable(form):
        form = form()
    if form is None:
        return x
    of_items, fields, of_others, is_object = form
    if isinstance(x, list):
        return [_formed(item, of_items) for item in x]
    if not isinstance(x, dict):
        return x
    if not is_object:
        for key in list(x):
            x[key] = _formed(x[key], fields[key][1] if key in fields else of_others)
        return x

    class Object:
        pass

    made = Object()
    shown = []
    for key in _keys(x):
        name, inner, shape = fields.get(key) or (key, None, _parsed_shape)
        setattr(made, name, _formed(x[key], inner))
        shown.append((_key_shown(key), name, shape))
    Object._shown = tuple(shown)
    Object._late = [(key, fields[key][0], fields[key][2]) for key in fields if key not in x]
    return made
