def _size_of(function):
    size = _Sizes.of.get(getattr(function, "_function", function))
    if size is None:
        raise _unlike("the length of this function is not known")
    return size[0]
