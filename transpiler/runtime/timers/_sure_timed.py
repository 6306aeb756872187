def _sure_timed(x):
    # what a timer is to call, which it looks at before it waits
    if callable(x):
        return x
    if not isinstance(x, (bool, int, float)):
        raise _unlike("a timer without a function")
    kind = "boolean" if isinstance(x, bool) else "number"
    raise TypeError('The "callback" argument must be of type function. Received type %s (%s)' % (kind, _text(x)))
