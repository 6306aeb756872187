def _not_iterable(x, said):
    # of a call's `...x` V8 says other things: these are MicroPython's words
    if said is not None:
        return TypeError((said or "'NoneType' object") + " is not iterable")
    if isinstance(x, (bool, int, float)):
        kind = ("boolean " if isinstance(x, bool) else "number ") + _text(x)
    else:
        kind = "undefined" if x is None else "function" if callable(x) else "object"
    return TypeError(kind + " is not iterable (cannot read property Symbol(Symbol.iterator))")
