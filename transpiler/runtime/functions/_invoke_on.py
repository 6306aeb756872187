def _invoke_on(x, name, how, said, *args):
    # x.name.call(this, ...), where nothing is known of x: what is a method of its class, or of a literal, takes another object
    own = _member(x, name, True)
    this = args[0] if args else None
    method = None
    if isinstance(x, dict):
        # noted are those that ask for `this`
        method = _Unbound.of.get(own) if callable(own) else None
        if method is not None and not isinstance(this, dict):
            raise _unlike("`" + how + "` of a method of a literal on what is no record")
    elif type(own).__name__ == "bound_method" and name not in getattr(x, "__dict__", ()):
        method = getattr(type(x), name, None)
    elif name == "next" and hasattr(x, "__next__") and this is not x:
        raise _unlike("`" + how + "` of an iterator's `next` on another")
    if callable(method):
        given = args[1:] if how == "call" else args[1] if len(args) > 1 else ()
        return _call(method, this, *given)
    return _invoke(own, how, said, *args)
