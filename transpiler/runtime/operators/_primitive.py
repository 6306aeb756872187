def _primitive(x, hint):
    # what an operator takes an object for; a text that is asked for comes from `_text_of`
    if hasattr(x, "_to_primitive"):
        return x._to_primitive(hint)
    own = x.get("valueOf") if isinstance(x, dict) else getattr(x, "valueOf", None)
    said = own() if callable(own) else x
    # a valueOf that gives an object, as that of all objects does, says nothing
    said_kind = type(said).__name__
    return said if said_kind in ("NoneType", "_Null", "_Symbol", "str", "bool", "int", "float") else _text_of(x)
