def _return(items, value=None):
    if hasattr(items, "throw"):
        try:
            return _step(items.throw(GeneratorExit(value)), False)
        except StopIteration as end:
            value = end.value
        except GeneratorExit:
            pass
    elif isinstance(items, dict):
        return items["return"](value)
    return _step(value, True)
