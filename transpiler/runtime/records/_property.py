def _property(x, key, said=None):
    # of a record, an array or an object of a class; None where there is none
    if x is None:
        if said is not None:
            raise _no_part(key, said, "undefined")
        raise TypeError("Cannot read properties of undefined (reading '" + str(key) + "')")
    if isinstance(x, dict):
        return x.get(_property_key(key))
    if isinstance(x, (list, tuple, str)) or type(x).__name__ in ("bytearray", "array", "memoryview"):
        if key == "length":
            return len(x)
        if isinstance(key, str):
            if hasattr(type(x), "_shown") and not _is_index(key):
                # of a class of the program's own that derives from Array
                return _of_object(x, key)
            return x[int(key)] if _is_index(key) and int(key) < len(x) else None
        return _item_at(x, key)
    if isinstance(x, Exception):
        return _of_error(x, key)
    if callable(x) and key in ("length", "name"):
        raise _unlike("the " + key + " of a function of type any")
    return _of_object(x, key)
