def _function_tag(function):
    # of a function that may be async or a generator, what Object.prototype.toString says
    name, kind = _Names.of.get(getattr(function, "_function", function), ("", None))
    if kind is None:
        raise _unlike("what kind of function this is is not known")
    return kind if kind[-8:] == "Function" else "Function"
