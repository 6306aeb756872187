def _assign_any(x, *sources):
    # of a record, or of an object of a class
    if x is None:
        raise TypeError("Cannot convert undefined or null to object")
    if isinstance(x, (str, int, float, bool)):
        raise _unlike("Object.assign to what is no object")
    return (_assign if isinstance(x, dict) else _assign_noted)(x, *sources)
