def _key(x):
    # what a Map files x under: itself, or for what Python compares by content,
    # its identity too
    if isinstance(x, (list, dict, tuple, bool, bytearray)):
        return (id(x), x)
    return _number_key(x) if isinstance(x, float) else x
