def _fields(x):
    # of each property of an object's own: its key, its value, the shape of that
    if isinstance(x, Exception):
        raise _unlike("an error is taken for its properties")
    found = []
    for field in _shown_of(x):
        label, name, shape = (field, field, None) if isinstance(field, str) else field
        # as console.log writes it: in quotes where it is no name, in brackets a symbol
        if label[0] != "[":
            found.append((label[1:-1] if label[0] == "'" else label, getattr(x, name, None), shape))
    return found + [(key, getattr(x, name), shape) for key, name, shape in _more_fields(x)]
