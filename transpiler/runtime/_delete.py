def _delete(x, key):
    # `delete x[key]`, where nothing is known of x
    if isinstance(x, dict):
        x.pop(key if isinstance(key, str) else _text_of(key), None)
    elif x is None:
        raise TypeError("Cannot convert undefined or null to object")
    elif isinstance(x, list):
        if _has(x, _text_of(key)):
            raise _unlike("an item that is deleted leaves a hole")
    elif hasattr(x, key):
        delattr(x, key)
