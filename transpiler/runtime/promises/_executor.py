def _executor(x):
    # of any: what `new Promise` is given to call
    return _calling_back(_sure_callback(x, None, "Promise resolver "))
