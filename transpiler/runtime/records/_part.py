def _part(x, name, said=None):
    # what a pattern takes of x, whatever that is; what JavaScript says of nothing at all depends on where x came from
    if x is None:
        raise x[name] if said is None else _no_part(name, said or "undefined", "undefined")
    return _member(x, name, True)
