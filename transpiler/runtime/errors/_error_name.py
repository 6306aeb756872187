def _error_name(e):
    # the name that it was given, or JavaScript's for the class that it derives from
    name = getattr(e, "name", None)
    if name is not None:
        return name
    if not isinstance(e, BaseException):
        raise _unlike("the name of what is no error")
    for kind, name in (
        (TypeError, "TypeError"),
        (AttributeError, "TypeError"),
        (LookupError, "TypeError"),
        (SyntaxError, "SyntaxError"),
        (NameError, "ReferenceError"),
        (ValueError, "RangeError"),
        (RuntimeError, "RangeError"),
    ):
        if isinstance(e, kind):
            return name
    # a native exception has no __dict__, one of the program's own has
    is_own = type(e) is Exception or hasattr(e, "__dict__")
    return "Error" if is_own else type(e).__name__
