def _has_member(x, name):
    # is x.name, of any, true? Each function has `call`, `apply` and `bind`, and each object its constructor
    if callable(x):
        return True
    if name == "constructor" and not (isinstance(x, dict) and name in x):
        _there(x, name)
        return True
    return _truth(_member(x, name))
