def _inspect(x, shape=None):
    # as Node shows a value inside console.log; `shape` tells what Python's types do not
    return _inspect_value(x, shape, 0, 0, [0, [], []])
