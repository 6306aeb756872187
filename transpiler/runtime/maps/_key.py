def _key(x):
    # what a Map files x under
    if isinstance(x, (list, dict, tuple, bool, bytearray)):
        return _Filed(x)
    return _number_key(x) if isinstance(x, float) else x
