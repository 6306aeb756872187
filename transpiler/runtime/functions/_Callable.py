class _Callable:
    # a function that has properties
    def __init__(self, function):
        self._function = function

    def __call__(self, *args):
        return self._function(*args)
