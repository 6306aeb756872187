def _loose(function, said):
    # what is called on no object: a method of a literal has no `this` then
    if callable(function) and function in _Unbound.of:
        raise _unlike("`" + said + "` is a method called on no object")
    return function
