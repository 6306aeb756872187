def _ask(items, name, value=None):
    # a generator's method by its name
    return (_throw if name == "throw" else _return if name == "return" else _next)(items, value)
