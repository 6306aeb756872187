def _constructor_name(x):
    # x.constructor.name of an error, or where nothing is known of x
    if isinstance(x, Exception):
        if not hasattr(x, "__dict__"):
            return _error_name(x)
        # see `_open_error`
        base = type(x).__bases__[0]
        if base.__name__ == type(x).__name__:
            return _error_class_name(base)
    if isinstance(x, (list, tuple)):
        return "Array"
    if isinstance(x, dict):
        if "constructor" in x:
            raise _unlike("the constructor of an object with a property of that name")
        return "Object"
    if isinstance(x, str):
        return "String"
    if isinstance(x, bool):
        return "Boolean"
    if isinstance(x, (int, float)):
        return "Number"
    if hasattr(x, "_in_box"):
        return x._tag
    if isinstance(x, type):
        return "Function"
    own = {"_Regex": "RegExp", "_Date": "Date", "_Promise": "Promise", "_Symbol": "Symbol"}.get(type(x).__name__)
    name = own or (_shown_class(type(x)) if hasattr(x, "__dict__") else "_")
    if name[:1] == "_":
        raise _unlike("the constructor of " + type(x).__name__)
    return name
