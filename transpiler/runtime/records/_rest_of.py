def _rest_of(x, *taken):
    # what `...rest` is taken from, without asking again for what was taken; of nothing at all nothing can be taken, for
    # which JavaScript has words of its own
    if x is None:
        x[0]
    own = hasattr(x, "_shown") and not callable(x)
    return _field_pairs(x, *taken) if own else _spread(x)
