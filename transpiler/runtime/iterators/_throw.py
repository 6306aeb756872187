def _throw(items, error=None):
    items = getattr(items, "_own", items)
    own = items.get("throw") if isinstance(items, dict) else getattr(items, "throw", None)
    if own is None:
        if hasattr(items, "return_"):
            items.return_()
        raise TypeError("The iterator does not provide a 'throw' method.")
    if not hasattr(items, "send"):
        return own(error)
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
