def _call_on(function, this, *args):
    # function.call(this, ...)
    return function._function(this, *args) if isinstance(function, _Receiving) else function(*args)
