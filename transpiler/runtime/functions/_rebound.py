def _rebound(made):
    # methods that ask for `this` and came here from another object are given this one
    is_record = isinstance(made, dict)
    for name, value in list((made if is_record else made.__dict__).items()):
        function = _Unbound.of.get(value) if callable(value) else None
        if function is not None:
            method = _bound(function, made)
            if is_record:
                made[name] = method
            else:
                setattr(made, name, method)
    return made
