def _rest_of(x):
    # what `...rest` is taken from; of nothing at all nothing can be taken, for which JavaScript has words of its own
    if x is None:
        x[0]
    return _spread(x)
