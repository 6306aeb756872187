def _resized(function, of, most=None):
    # what stands for another function, with more or fewer parameters
    size = _Sizes.of.get(of)
    if size is not None:
        _Sizes.of[function] = (size[0], most)
    return function
