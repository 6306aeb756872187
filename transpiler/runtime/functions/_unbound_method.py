def _unbound_method(function):
    # a method of an object literal as it is in all copies of the object
    return _Unbound.of.get(function, function) if callable(function) else function
