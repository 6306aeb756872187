def _return(items, value=None):
    if hasattr(items, "throw"):
        try:
            return _step(items.throw(GeneratorExit(value)), False)
        except StopIteration as end:
            # of one that had ended already it has none
            value = value if end.value is None else end.value
        except GeneratorExit:
            pass
    elif hasattr(items, "return_"):
        return items.return_(value)
    elif isinstance(items, dict):
        return items["return"](value)
    return _step(value, True)
