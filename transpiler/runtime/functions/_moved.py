def _moved(value, owner):
    # a method that asks for `this` is one of the object that it is stored in
    function = _Unbound.of.get(value) if callable(value) else None
    if function is None:
        return value
    if not isinstance(owner, dict):
        raise _unlike("a method of a literal in what is no record")
    return _bound(function, owner)
