def _json_value(x, shape, gap, line, names, around):
    # None for what has no text: undefined and functions. `around`: the keys and values down to x
    while callable(shape):
        shape = shape()
    none, of_list, tag, of_keys = shape or (None, None, "", None)
    if x is None:
        # in a list both are null
        if none is None and not isinstance(around[-1][0], int):
            raise _unlike("null or undefined?")
        return none if none == "null" else None
    if isinstance(x, bool):
        return "true" if x else "false"
    if isinstance(x, str):
        return _json_quoted(x)
    if isinstance(x, (int, float)):
        return _number_text(x) if x - x == 0 else "null"
    if callable(x):
        return None
    if not isinstance(x, dict) and not hasattr(x, "_in_box"):
        # an object of a class, where a Map or Set might be as well
        tag = ""
    to_json = x.get("toJSON") if isinstance(x, dict) else getattr(x, "toJSON", None)
    if callable(to_json) and tag not in ("M", "S"):
        around[-1] = around[-1][0], to_json()
        return _json_value(around[-1][1], None, gap, line, names, around)
    parts = []
    for i in range(len(around) - 1):
        if around[i][1] is x:
            raise _circle(around[i:])
    for key, value, of in _json_parts(x, tag, of_list, of_keys, names):
        around.append((key, value))
        parts.append((key, _json_value(value, of, gap, line + gap, names, around)))
        around.pop()
    return _json_laid_out(parts, isinstance(x, (list, tuple)), gap, line)
