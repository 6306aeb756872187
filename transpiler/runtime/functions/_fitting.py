def _fitting(function, args):
    # as many arguments as it takes: what is left out is undefined
    size = _Sizes.of.get(function) or _Sizes.of.get(getattr(function, "_function", None))
    if size is None or size[1] == -1:
        return args
    length, most = size
    if most is not None:
        args = args[:most]
    return args + (None,) * (length - len(args))
