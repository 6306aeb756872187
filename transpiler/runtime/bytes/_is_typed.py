def _is_typed(x, code, are_alike=False):
    # is it the typed array that `array` would call so? Of a part of another one only the program may know, if there is one kind
    kind = type(x).__name__
    if kind == "memoryview":
        if not are_alike:
            raise _unlike("`instanceof` of a part of a typed array")
        return True
    return kind == "bytearray" if code == "B" else kind == "array" and repr(x[:0])[7] == code
