def _invoke_on(x, name, how, said, *args):
    # x.name.call(this, ...), where nothing is known of x: what is a method of its class, or of a literal, takes another object
    own = _member(x, name, True)
    method = None
    if isinstance(x, dict):
        method = _Unbound.of.get(own) if callable(own) else None
    elif type(own).__name__ == "bound_method" and name not in getattr(x, "__dict__", ()):
        method = getattr(type(x), name, None)
    if callable(method) and args:
        given = args[1:] if how == "call" else args[1] if len(args) > 1 else ()
        return _call(method, args[0], *given)
    return _invoke(own, how, said, *args)
