def _next(items, value=None):
    # a generator's, a Python iterator's, or that of one that the program made itself
    items = getattr(items, "_own", items)
    if isinstance(items, dict):
        return items["next"]() if value is None else items["next"](value)
    if hasattr(items, "next"):
        return items.next() if value is None else items.next(value)
    try:
        if not hasattr(items, "send"):
            return _step(next(items), False)
        try:
            return _step(items.send(value), False)
        except TypeError as error:
            if value is None or "just-started" not in str(error):
                raise
            # JavaScript drops what comes before the first yield
            return _step(items.send(None), False)
    except StopIteration as end:
        return _step(end.value, True)
    except GeneratorExit as end:
        # a `finally` that yielded after return()
        return _step(end.args[0] if end.args else None, True)
