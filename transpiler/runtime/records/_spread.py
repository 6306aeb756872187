def _spread(x):
    # what `...x` adds to an object, where nothing is known of x
    if x is None or isinstance(x, (bool, int, float)) or callable(x):
        return _own_keys(x) if isinstance(x, type) or type(x).__name__ == "_Callable" else ()
    return x if isinstance(x, dict) else _own_pairs(x)
