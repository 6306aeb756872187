def _calling_back(x):
    # of any: called with as many arguments as it takes; what is no function is left to who is given it
    return (lambda *args: _call(x, *args)) if callable(x) else x
