def _named_as(function, of, before=""):
    # what stands for another function
    known = _Names.of.get(of)
    if known is not None:
        kind = known[1]
        if before and kind[:5] == "class":
            kind = "Function"
        elif before and kind != "Function" and kind[:6] != "bound ":
            kind = "bound " + kind
        _Names.of[function] = (before + known[0], kind)
    return function
