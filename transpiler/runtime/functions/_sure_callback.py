def _sure_callback(x, words=None):
    # what an array's method is given to call, which it looks at before there is any item
    if callable(x):
        return x
    if x is not None and not isinstance(x, (bool, int, float, str)):
        raise _unlike("an object in place of a function")
    raise TypeError(words or _text(x, "undefined") + " is not a function")
