def _noted(method, function):
    _Unbound.of[method] = function
    return method
