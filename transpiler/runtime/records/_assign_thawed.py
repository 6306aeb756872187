def _assign_thawed(x, *sources):
    # Object.assign of what may be frozen
    if x is None:
        raise TypeError("Cannot convert undefined or null to object")
    for source in sources:
        for name, value in source.items() if isinstance(source, dict) else source or ():
            is_accessor = isinstance(getattr(type(x), name, None), property)
            _Properties(x if is_accessor else _thawed(x, name))[name] = value
    return x
