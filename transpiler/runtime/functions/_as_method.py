def _as_method(function):
    # what stands for a method, whether it asks for `this` or not
    return function._function if isinstance(function, _Receiving) else lambda self, *args: function(*args)
