def _text_of(x, shape=None):
    # any value as String(x) writes it; `shape` tells what Python's types do not
    while callable(shape):
        shape = shape()
    if isinstance(x, (list, tuple)) or type(x).__name__ in ("bytearray", "array", "memoryview"):
        return _joined(x, ",", shape and shape[1])
    if isinstance(x, dict):
        own = x.get("toString")
        if callable(own):
            return _said_text(x, own(), shape)
        tag = shape[2] if shape else ""
        if own is not None and tag not in ("M", "S"):
            raise TypeError("Cannot convert object to primitive value")
        return {"M": "[object Map]", "S": "[object Set]"}.get(tag, "[object Object]")
    if x is None or isinstance(x, (bool, str, int, float)):
        none = shape[0] if shape else None
        if x is None and none is None:
            raise _unlike("null or undefined?")
        return _text(x, none)
    own = getattr(x, "toString", _unlike)
    if own is not _unlike:
        said = own()
        return said if isinstance(said, str) else _said_text(x, said, shape)
    if isinstance(x, Exception):
        return _error_text(x)
    if callable(x):
        raise _unlike("a function has no text here")
    if type(x).__name__ == "_Promise":
        return "[object Promise]"
    if hasattr(x, "__next__") or not hasattr(x, "__dict__"):
        raise _unlike("an iterator has no text here")
    return "[object Object]"
