def _bound_on(function, this, *given):
    # function.bind(this, ...)
    return lambda *args: _call_on(function, this, *given, *args)
