def _freeze(x, frozen=True, sealed=True):
    # Object.freeze; Object.seal lets values be stored, Object.preventExtensions lets them be deleted, too
    if x is not None and not isinstance(x, (str, int, float, bool)):
        known = _Frozen.of.get(id(x), (x, False, False))
        _Frozen.of[id(x)] = (x, frozen or known[1], sealed or known[2])
    return x
