def _is_frozen(x, at=1):
    # Object.isFrozen; at 2 Object.isSealed, at 0 whether nothing can be added
    if x is None or isinstance(x, (str, int, float, bool)):
        return True
    known = _Frozen.of.get(id(x))
    is_empty = isinstance(x, (dict, list)) and not x
    return known is not None and (at == 0 or is_empty or known[at])
