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
    elif type(x).__name__ in ("_Date", "_Promise", "_ArrayBuffer", "_DataView"):
        kind = type(x).__name__[1:]
    elif not hasattr(x, "_in_box") and hasattr(x, "__next__"):
        raise _unlike("the tag of an iterator")
    elif type(x).__name__ == "memoryview":
        raise _unlike("the tag of a part of an array")
    elif type(x).__name__ in ("bytearray", "array"):
        kind = _typed_name(x) or "Uint8Array"
    else:
        kind = "Function" if callable(x) else getattr(x, "_tag", "Object")
    return "[object " + kind + "]"
