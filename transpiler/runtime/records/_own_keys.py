def _own_keys(x):
    # Object.keys of whatever it is
    if isinstance(x, dict):
        return _keys(x)
    if isinstance(x, (list, tuple, str, bytearray)):
        return [str(i) for i in range(len(x))]
    if isinstance(x, type):
        for name, own in getattr(x, "__dict__", {}).items():
            if name == "_functions" or name[0] != "_" and not callable(own) and type(own).__name__ not in ("property", "staticmethod"):
                raise _unlike("the keys of a class with static fields")
    # whose order is not known
    if type(x).__name__ == "_Callable" and len(x.__dict__) > 1:
        raise _unlike("the properties of a function are listed")
    if isinstance(x, (bool, int, float)) or callable(x) or type(x).__name__ in ("_Date", "_Regex", "_Symbol") or _lists_nothing(x):
        return []
    if hasattr(x, "_shown"):
        return _field_keys(x)
    if x is None:
        raise TypeError("Cannot convert undefined or null to object")
    raise _unlike("the keys of " + type(x).__name__)
