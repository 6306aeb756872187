def _made_callable(x):
    # as a function that can have properties
    return x if isinstance(x, _Callable) else _Callable(x)
