def _tag_of(x, shape=None):
    # Object.prototype.toString
    while callable(shape):
        shape = shape()
    none, tag = (shape[0], shape[2]) if shape else (None, "")
    if x is None:
        if none is None:
            raise _unlike("null or undefined?")
        kind = "Null" if none == "null" else "Undefined"
    elif isinstance(x, bool):
        kind = "Boolean"
    elif isinstance(x, (int, float)):
        kind = "Number"
    elif isinstance(x, str):
        kind = "String"
    elif isinstance(x, (list, tuple, dict)):
        kind = _name_of_type(x, tag)
    elif isinstance(x, Exception):
        kind = getattr(x, "_tag", "Error")
    elif type(x).__name__ == "_Regex":
        kind = "RegExp"
    elif type(x).__name__ == "_Date":
        kind = "Date"
    elif not hasattr(x, "_in_box") and hasattr(x, "__next__"):
        raise _unlike("the tag of an iterator")
    elif type(x).__name__ in ("bytearray", "array", "memoryview"):
        raise _unlike("the tag of " + type(x).__name__)
    else:
        kind = "Function" if callable(x) else getattr(x, "_tag", "Object")
    return "[object " + kind + "]"
