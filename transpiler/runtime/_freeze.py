def _freeze(x, frozen=True):
    # Object.freeze; Object.seal lets values be stored
    if x is not None and not isinstance(x, (str, int, float, bool)):
        known = _Frozen.of.get(id(x))
        _Frozen.of[id(x)] = (x, frozen or known is not None and known[1])
    return x
