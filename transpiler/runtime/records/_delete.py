def _delete(x, key):
    # `delete x[key]`, where nothing is known of x
    if isinstance(x, dict):
        x.pop(_property_key(key), None)
    elif x is None:
        raise TypeError("Cannot convert undefined or null to object")
    elif isinstance(x, list):
        if _has(x, _text_of(key)):
            raise _unlike("an item that is deleted leaves a hole")
    elif not isinstance(getattr(type(x), key, None), property) and key in getattr(x, "__dict__", ()):
        for field in getattr(x, "_shown", ()):
            if key == (field if isinstance(field, str) else field[1]):
                raise _unlike("a field is deleted of an object whose fields are listed")
        delattr(x, key)
