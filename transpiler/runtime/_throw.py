def _throw(items, error=None):
    try:
        return _step(items.throw(_throwable(error)), False)
    except StopIteration as end:
        return _step(end.value, True)
