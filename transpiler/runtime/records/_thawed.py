def _thawed(x, key):
    # the object, if a property of that name may be stored in it
    known = _Frozen.of.get(id(x))
    if known is None:
        return x
    key = _property_key(key)
    if isinstance(x, (list, tuple)):
        there = key == "length" or _is_index(key) and int(key) < len(x)
    else:
        there = key in x if isinstance(x, dict) else hasattr(x, key) or hasattr(x, key + "_")
    if not there:
        raise TypeError("Cannot add property " + key + ", object is not extensible")
    if known[1]:
        raise TypeError("Cannot assign to read only property '%s' of object '%s'" % (key, _frozen_name(x)))
    return x
