def _json(x, shape=None, gap="", names=None):
    # `shape` tells what Python's types do not; `names`: the only keys that are written
    return _json_value(x, shape, gap, "\n", names, [(None, x)])
