def _sure_comparator(x, otherwise=None):
    # what sort is given to call, which it looks at even where there is nothing to compare; undefined is as none
    if x is not None:
        return _sure_callback(x, "The comparison function must be either a function or undefined")
    if otherwise is None:
        raise _unlike("objects are sorted by their texts where there is no function")
    return otherwise
