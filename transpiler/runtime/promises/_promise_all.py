def _promise_all(items):
    return _gather(items, _Promise(), None, None)
