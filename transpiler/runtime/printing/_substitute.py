def _substitute(place, x, shape):
    # what a `%d` and its like make of a value
    is_nothing = x is None or type(x).__name__ == "_Null"
    is_plain = is_nothing or isinstance(x, (str, bool, int, float))
    if place == "c":
        return ""
    if place == "s" and not callable(x):
        if is_plain:
            return _shown(x, shape)
        own = x.get("toString") if isinstance(x, dict) else getattr(x, "toString", None)
        is_native = type(x).__name__ in ("_Date", "_ArrayBuffer", "_DataView") or hasattr(x, "_in_box")
        is_own = type(x).__name__ in ("bytearray", "array", "memoryview") or callable(own) and not is_native
        return _text_of(x, shape) if is_own else _inspect(x, shape, 2)
    if place == "O":
        return _inspect(x, shape)
    if place == "j" and not callable(x):
        return _json(x, shape) or "undefined"
    if place == "d" and is_nothing:
        return "0" if _shown(x, shape) == "null" else "NaN"
    if place == "d" and is_plain:
        return _number_shown(_to_number(x))
    if is_plain and place == "o":
        return _inspect(x, shape)
    if is_plain and place == "i":
        return _number_shown(_parse_int(x))
    if is_plain and place == "f":
        return _number_shown(_parse_float(x))
    raise _unlike("%" + place + " of such a value in a text for console.log that the program makes")
