def _call(function, *args):
    # with as many arguments as it takes: what is left out is undefined
    if isinstance(function, type) and hasattr(function, "__module__"):
        # not one of Python's own, such as Exception for Error
        return _not_new(_class_name(function))
    size = _Sizes.of.get(function) or _Sizes.of.get(getattr(function, "_function", None))
    if size is not None and size[1] != -1:
        length, most = size
        if most is not None:
            args = args[:most]
        if len(args) < length:
            args += (None,) * (length - len(args))
    return function(*args)
