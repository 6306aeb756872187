def _of_step(step, name):
    # of what next() gave, which may be an object of a class
    if isinstance(step, dict):
        return step.get(name)
    if type(step).__name__ in ("NoneType", "_Null", "bool", "int", "float", "str"):
        raise TypeError("Iterator result " + _text(step, "undefined") + " is not an object")
    return getattr(step, name, None)
