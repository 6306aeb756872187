def _spread(x):
    # what `...x` adds to an object, where nothing is known of x
    if isinstance(x, dict):
        return x
    if x is None or isinstance(x, (bool, int, float)):
        return {}
    raise SystemExit("spread of " + type(x).__name__)
