def _json_replaced(key, x, shape, gap, line, replace, given, around):
    # as `_json_value`, of what `replace` makes of each thing; `given`: the shape of what it makes anew
    while callable(shape):
        shape = shape()
    is_record = isinstance(x, dict) and not (shape and shape[2] in ("M", "S"))
    to_json = x.get("toJSON") if is_record else getattr(x, "toJSON", None)
    made = replace(key, to_json() if callable(to_json) else x)
    if made is not x:
        shape = given
        while callable(shape):
            shape = shape()
    if made is None:
        return None
    around[-1] = around[-1][0], made
    is_list = isinstance(made, (list, tuple))
    if not is_list and not isinstance(made, dict) and not hasattr(type(made), "_shown"):
        return _json_value(made, shape, gap, line, None, around)
    none, of_list, tag, of_keys = shape or (None, None, "", None)
    parts = []
    for i in range(len(around) - 1):
        if around[i][1] is made:
            raise _circle(around[i:])
    for name, value, of in _json_parts(made, tag, of_list, of_keys, None):
        around.append((name, value))
        text = _json_replaced(str(name), value, of, gap, line + gap, replace, given, around)
        parts.append((name, text))
        around.pop()
    return _json_laid_out(parts, is_list, gap, line)
