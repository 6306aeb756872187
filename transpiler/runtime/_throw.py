def _throw(items, error=None):
    error = _throwable(error)
    try:
        if not hasattr(items, "pend_throw"):
            return _step(items.throw(error), False)
        # MicroPython forgets what is thrown into a generator that has ended, and tells so only by leaving it pending  # noqa: E501
        items.pend_throw(error)
        try:
            return _step(items.send(error), False)
        finally:
            if items.pend_throw(None) is error:
                items.close()
                raise error
    except StopIteration as end:
        return _step(end.value, True)
