def _thawed(x, key):
    # the object, if a property of that name may be stored in it
    known = _Frozen.of.get(id(x))
    if known is None:
        return x
    key = _property_key(key)
    if isinstance(x, (list, tuple)):
        there = key == "length" or _is_index(key) and int(key) < len(x)
    else:
        own = x if isinstance(x, dict) else getattr(x, "__dict__", ())
        there = key in own or own is not x and key + "_" in own
        if not there and isinstance(getattr(type(x), key, None), property):
            # what an accessor stores to is seen there
            return x
    if not there:
        raise TypeError("Cannot add property " + key + ", object is not extensible")
    if known[1]:
        raise TypeError("Cannot assign to read only property '%s' of object '%s'" % (key, _frozen_name(x)))
    return x
