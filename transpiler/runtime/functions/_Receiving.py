class _Receiving:
    # a function that asks for `this`, as a value
    def __init__(self, function):
        self._function = function

    def __call__(self, *args):
        return self._function(None, *args)
