def _assign_any(x, *sources):
    # of a record, or of an object of a class
    if x is None:
        raise TypeError("Cannot convert undefined or null to object")
    return (_assign if isinstance(x, dict) else _assign_noted)(x, *sources)
