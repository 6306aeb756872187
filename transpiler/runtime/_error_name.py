def _error_name(e):
    # what JavaScript calls it: the name that it was given, or that of the built-in class that it derives from
    name = getattr(e, "name", None)
    if name is not None:
        return name
    for kind, name in (
        (TypeError, "TypeError"),
        (AttributeError, "TypeError"),
        (SyntaxError, "SyntaxError"),
        (NameError, "ReferenceError"),
        (ValueError, "RangeError"),
    ):
        if isinstance(e, kind):
            return name
    # a native exception has no __dict__, one of the program's own has
    return "Error" if type(e) is Exception or hasattr(e, "__dict__") else type(e).__name__
