def _member(x, name, may_be_method=False):
    # x.name or x[name], where nothing is known of x
    if isinstance(x, dict):
        return x.get(_number_text(name) if isinstance(name, (int, float)) else name)
    if isinstance(x, (list, tuple, str)) or type(x).__name__ in ("bytearray", "array", "memoryview"):
        if name == "length":
            return len(x)
        if isinstance(name, str) and _is_index(name):
            name = int(name)
        if not isinstance(name, (int, float)):
            if may_be_method and isinstance(name, str):
                raise SystemExit("no member " + str(name))
            return None
        return x[int(name)] if name == int(name) and 0 <= name < len(x) else None
    if x is None or not isinstance(name, str):
        nothing = "undefined" if x is None else "null"
        raise TypeError("Cannot read properties of " + nothing + " (reading '" + str(name) + "')")
    if isinstance(x, (bool, int, float)):
        return None
    if isinstance(x, Exception) and name in ("message", "name"):
        return _error_message(x) if name == "message" else _error_name(x)
    return getattr(x, name, None)
