def _type_of(x, none=None):
    # as JavaScript's typeof
    if x is None:
        if none is None:
            raise _unlike("null or undefined?")
        return none
    if isinstance(x, bool):
        return "boolean"
    if isinstance(x, (int, float)):
        return "number"
    if isinstance(x, str):
        return "string"
    return "function" if callable(x) else "object"
