def _executor(x):
    # of any: what `new Promise` is given to call
    if callable(x):
        return _calling_back(x)
    if x is not None and not isinstance(x, (bool, int, float, str)):
        raise _unlike("an object in place of a function")
    raise TypeError("Promise resolver " + _text(x, "undefined") + " is not a function")
