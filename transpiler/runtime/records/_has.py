def _has(x, key, may_be_library=False):
    # `key in x` of a record, an array or an object; objects of JavaScript's own keep there what their helpers need
    if isinstance(x, dict):
        return key in x
    kind = type(x).__name__
    is_typed = kind in ("bytearray", "array", "memoryview")
    if is_typed or isinstance(x, (list, tuple)):
        if key == "length" or _is_index(key):
            return key == "length" or int(key) < len(x)
    if x is None or isinstance(x, (str, int, float, bool)):
        raise TypeError("Cannot use 'in' operator to search for '" + key + "' in " + _text(x, "undefined"))
    if isinstance(x, Exception):
        return key in ("message", "name", "stack") or _has_field(x, key)
    if callable(x) and (key in ("name", "length") or not isinstance(x, type) and hasattr(x, key)):
        return True
    if key in ("size", "then") and kind in ("_Boxed", "_Promise"):
        return hasattr(x, key)
    if is_typed or callable(x) or kind in ("generator", "_Date", "_Regex", "_ArrayBuffer", "_DataView", "_Boxed", "_Promise"):
        if isinstance(x, type) or may_be_library and key not in ("size", "then"):
            raise _unlike("`" + key + "` in what is of type any and JavaScript's own")
        return False
    if isinstance(x, (list, tuple)):
        return False
    # a getter is not asked
    return isinstance(getattr(type(x), key, None), property) or _of_object(x, key, _unlike) is not _unlike
