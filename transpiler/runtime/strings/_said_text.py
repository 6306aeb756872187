def _said_text(x, said, shape):
    # what the toString of x gives, as a text; where that is an object, what its valueOf gives
    kinds = "NoneType", "_Null", "_Symbol", "str", "bool", "int", "float"
    if type(said).__name__ not in kinds:
        own = x.get("valueOf") if isinstance(x, dict) else getattr(x, "valueOf", None)
        said = own() if callable(own) else x
    if type(said).__name__ not in kinds:
        raise TypeError("Cannot convert object to primitive value")
    if type(said).__name__ == "_Symbol":
        raise TypeError("Cannot convert a Symbol value to a string")
    return _text_of(said, shape)
