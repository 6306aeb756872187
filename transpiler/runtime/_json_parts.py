def _json_parts(x, tag, of_list, of_keys, names):
    # key, value and shape of each thing inside x
    if isinstance(x, (list, tuple)):
        return [(i, value, of_list) for i, value in enumerate(x)]
    if tag in ("M", "S") or isinstance(x, Exception) and not hasattr(x, "__dict__"):
        return []
    if isinstance(x, dict):
        found = []
        for key in _keys(x) if names is None else names:
            if key in x:
                shape = of_keys.get(key) if isinstance(of_keys, dict) else of_keys
                found.append((key, x[key], shape))
        return found
    return [field for field in _fields(x) if names is None or field[0] in names]
