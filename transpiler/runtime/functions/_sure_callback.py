def _sure_callback(x, words=None, what=""):
    # what the library is given to call, looked at before it is; `what` says what for
    if callable(x):
        return x
    if x is not None and not isinstance(x, (bool, int, float, str)):
        raise _unlike("an object in place of a function")
    raise TypeError(words or what + _text(x, "undefined") + " is not a function")
