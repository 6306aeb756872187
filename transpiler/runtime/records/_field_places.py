def _field_places(x, *taken):
    # of each property of an object's own, but for those of these keys: its key, its name here, its shape; none is read
    if isinstance(x, Exception):
        raise _unlike("an error is taken for its properties")
    found = []
    for field in _shown_of(x):
        label, name, shape = (field, field, None) if isinstance(field, str) else field
        # as console.log writes it: in quotes where it is no name, in brackets a symbol
        if label[0] != "[":
            found.append((label[1:-1] if label[0] == "'" else label, name, shape))
    return [place for place in found + _more_fields(x) if place[0] not in taken]
