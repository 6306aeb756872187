def _json_parts(x, tag, of_list, of_keys, names):
    # key, value and shape of each thing inside x
    if isinstance(x, (list, tuple)):
        return [(i, value, of_list) for i, value in enumerate(x)]
    if tag in ("M", "S"):
        return []
    found = []
    if isinstance(x, dict):
        for key in _keys(x) if names is None else names:
            if key in x:
                shape = of_keys.get(key) if isinstance(of_keys, dict) else of_keys
                found.append((key, x[key], shape))
        return found
    for field in type(x)._shown:
        label, name, shape = (field, field, None) if isinstance(field, str) else field
        # as console.log writes it: in quotes where it is no name, in brackets a symbol
        key = label[1:-1] if label[0] == "'" else label
        if key[0] != "[" and (names is None or key in names):
            found.append((key, getattr(x, name, None), shape))
    return found
