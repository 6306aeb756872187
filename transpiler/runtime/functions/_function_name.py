def _function_name(function):
    known = _Names.of.get(getattr(function, "_function", function))
    if known is None:
        raise _unlike("the name of this function is not known")
    return known[0]
