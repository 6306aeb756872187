def _loose_member(x, name, of_literals=()):
    # x[name] that is called without x: a method has no `this` then
    own = _member(x, name, True)
    is_method = type(own).__name__ == "bound_method" and (isinstance(x, type) or name not in getattr(x, "__dict__", ()))
    if is_method or callable(own) and own in of_literals:
        raise _unlike("the method `" + _text_of(name) + "` that is taken from its object by a key has no `this`")
    return own
