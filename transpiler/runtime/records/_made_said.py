def _made_said(make, *fields, **names):
    # members of an object literal whose names Python cannot have are found and shown by these
    made = make(*fields)
    kind = type(made)
    if kind is _Iterable:
        # all object literals with an iterator share this one
        made = type("Object", (kind,), {})()
        for name, value in fields:
            setattr(made, name, value)
        kind = type(made)
    else:
        every = [(a, a, None) if isinstance(a, str) else a for a in kind._shown]
        kind._shown = tuple([(names.get(a, shown), a, shape) for shown, a, shape in every])
    _said_as(kind, **names)
    return made
