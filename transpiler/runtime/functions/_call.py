def _call(function, *args):
    # with as many arguments as it takes
    if isinstance(function, type) and hasattr(function, "__module__"):
        # not one of Python's own, such as Exception for Error
        return _not_new(_class_name(function))
    return function(*_fitting(function, args))
