def _named_as(function, of, before=""):
    # what stands for another function
    known = _Names.of.get(of)
    if known is not None:
        _Names.of[function] = (before + known[0], known[1])
    return function
