def _inspect(x, shape=None, depth=0):
    # as Node shows a value inside console.log; `shape` tells what Python's types do not
    return _inspect_value(x, shape, depth, 0, [0, [], []])
