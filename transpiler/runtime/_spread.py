def _spread(x):
    # what `...x` adds to an object, where nothing is known of x
    if isinstance(x, dict):
        return x
    if isinstance(x, (list, tuple, str)):
        return {str(i): item for i, item in enumerate(x)}
    if x is None or isinstance(x, (bool, int, float)) or callable(x):
        return {}
    if hasattr(x, "_shown"):
        return dict(_field_pairs(x))
    raise _unlike("spread of " + type(x).__name__)
