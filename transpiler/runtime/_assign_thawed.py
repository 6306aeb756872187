def _assign_thawed(target, *sources):
    # Object.assign of what may be frozen
    if target is None:
        raise TypeError("Cannot convert undefined or null to object")
    for source in sources:
        for name, value in source.items() if isinstance(source, dict) else source or ():
            is_accessor = isinstance(getattr(type(target), name, None), property)
            _Properties(target if is_accessor else _thawed(target, name))[name] = value
    return target
