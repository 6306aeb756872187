def _call_back(declared, function, *args):
    # with as many arguments as it takes; with those that its type tells of where nothing else is known of it
    if function in _Sizes.of or getattr(function, "_function", None) in _Sizes.of:
        return _call(function, *args)
    return function(*args[:declared])
