def _is_frozen(x, or_sealed=False):
    if x is None or isinstance(x, (str, int, float, bool)):
        return True
    known = _Frozen.of.get(id(x))
    return known is not None and (known[1] or or_sealed)
