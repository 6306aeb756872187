def _call(function, *args):
    # with as many arguments as it takes: what is left out is undefined
    size = _Sizes.of.get(function) or _Sizes.of.get(getattr(function, "_function", None))
    if size is not None and size[1] != -1:
        length, most = size
        if most is not None:
            args = args[:most]
        if len(args) < length:
            args += (None,) * (length - len(args))
    return function(*args)
