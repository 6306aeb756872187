def _return(items, value=None):
    items = getattr(items, "_own", items)
    if isinstance(items, dict) and "return" in items:
        return items["return"](value)
    if hasattr(items, "return_"):
        return items.return_() if value is None else items.return_(value)
    if hasattr(items, "send"):
        try:
            return _step(items.throw(GeneratorExit(value)), False)
        except StopIteration as end:
            # of one that had ended already it has none
            value = value if end.value is None else end.value
        except GeneratorExit as left:
            # what was inside it may have left something else
            value = left.args[0] if left.args else value
    return _step(value, True)
