def _sure_parts(x, said=None):
    # an empty pattern takes nothing of x, and wants it to be there
    if x is None:
        raise _unlike("an empty pattern of nothing") if said is None else _no_parts(said or "undefined", "undefined")
