def _shown(x, shape=None):
    # an argument of console.log: a text as it is
    return x if isinstance(x, str) else _inspect(x, shape)
