def _fair(e):
    # for a `catch` to take; an error that JavaScript would not have raised ends the program instead
    kind = type(e)
    if kind in (IndexError, KeyError, ZeroDivisionError, OverflowError, MemoryError, NotImplementedError):
        raise _unlike(kind.__name__ + ", " + str(e))
    if kind not in (TypeError, AttributeError, ValueError, RuntimeError):
        return e
    said = str(e)
    if "'NoneType' object " in said or "'_Null' object " in said:
        is_fair = not said.startswith("can't convert")
    elif said.startswith("'") and ("' object has no " in said or "' object isn't " in said or "' object doesn't " in said):
        is_fair = said.endswith("isn't callable")
    else:
        is_fair = "of type 'NoneType' has" in said or not any(w in said for w in _native_words)
    if not is_fair:
        raise _unlike(kind.__name__ + ", " + said)
    return e
