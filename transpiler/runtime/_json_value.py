def _json_value(x, shape, gap, line, names, around):
    # None for what has no text: undefined and functions. `around`: the keys and values down to x
    while callable(shape):
        shape = shape()
    none, of_list, tag, of_keys = shape or (None, None, "", None)
    if x is None:
        if none is None:
            raise TypeError("null or undefined?")
        return none if none == "null" else None
    if isinstance(x, bool):
        return "true" if x else "false"
    if isinstance(x, str):
        return _json_quoted(x)
    if isinstance(x, (int, float)):
        return _number_text(x) if x - x == 0 else "null"
    if callable(x):
        return None
    to_json = x.get("toJSON") if isinstance(x, dict) else getattr(x, "toJSON", None)
    if callable(to_json) and tag not in ("M", "S"):
        around[-1] = around[-1][0], to_json()
        return _json_value(around[-1][1], None, gap, line, names, around)
    is_list = isinstance(x, (list, tuple))
    inner = line + gap
    parts = []
    for i in range(len(around) - 1):
        if around[i][1] is x:
            raise _circle(around[i:])
    for key, value, of in _json_parts(x, tag, of_list, of_keys, names):
        around.append((key, value))
        text = _json_value(value, of, gap, inner, names, around)
        around.pop()
        if is_list:
            parts.append(text or "null")
        elif text is not None:
            parts.append(_json_quoted(key) + (": " if gap else ":") + text)
    opening, closing = "[]" if is_list else "{}"
    if gap and parts:
        return opening + inner + ("," + inner).join(parts) + line + closing
    return opening + ",".join(parts) + closing
