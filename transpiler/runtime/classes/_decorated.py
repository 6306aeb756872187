def _decorated(made, name, decorators, *members):
    # a class, or what its decorators make of it: calls them, those of static members first, its own last; of each member: its name, the one in
    # JavaScript, what it is, whether it is static, its decorators
    made._first = []
    made._initial = {}
    last = []
    for turn in ((True, False), (False, False), (False, True)):
        for key, said, kind, static, inner in members:
            if (static, kind == "field") != turn:
                continue
            if kind == "field":
                made._initial[key] = inner[0](None, _Decorating(kind, said, static))
                continue
            attribute = {"getter": "_get_", "setter": "_set_"}.get(kind, "") + key
            context = _Decorating(kind, said, static, last if static else made._first)
            value = getattr(made, attribute) if static else _Receiving(getattr(made, attribute))
            for decorator in reversed(inner):
                value = decorator(value, context) or value
            setattr(made, attribute, staticmethod(_bound_on(value, made)) if static else _as_method(value))
            if kind != "method":
                pair = [getattr(made, p + key, None) for p in ("_get_", "_set_")]
                setattr(made, key, property(*(pair if pair[1] else pair[:1])))
    for decorator in reversed(decorators):
        made = decorator(made, _Decorating("class", name, None, last)) or made
    for function in last:
        _call_on(function, made)
    return made
