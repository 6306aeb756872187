def _fitted(function):
    # for what calls with all that it has: with as many arguments as the function takes
    return lambda *given: _call(function, *given)
