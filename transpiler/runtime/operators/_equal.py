def _equal(x, y):
    # JavaScript's ==, which converts what is of two types
    if x is None or y is None:
        return x is y
    if isinstance(x, bool) or isinstance(y, bool):
        return _equal(int(x) if isinstance(x, bool) else x, int(y) if isinstance(y, bool) else y)
    kinds = (int, float, str)
    if not isinstance(x, kinds) and not isinstance(y, kinds):
        return _same(x, y)
    if not isinstance(x, kinds):
        return _equal(_primitive(x, "default"), y)
    if not isinstance(y, kinds):
        return _equal(x, _primitive(y, "default"))
    if isinstance(x, str) == isinstance(y, str):
        return x == y
    return _to_number(x) == _to_number(y)
