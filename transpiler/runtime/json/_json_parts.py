def _json_parts(x, tag, of_list, of_keys, names):
    # key, value and shape of each thing inside x
    if isinstance(x, (list, tuple)):
        return [(i, value, of_list) for i, value in enumerate(x)]
    if tag in ("M", "S") or _lists_nothing(x):
        return []
    if isinstance(x, dict):
        found = []
        for key in _keys(x) if names is None else names:
            if key in x:
                shape = of_keys.get(key) if isinstance(of_keys, dict) else of_keys
                found.append((key, x[key], shape))
        return found
    places = _field_places(x)
    if names is not None:
        by_key = {place[0]: place for place in places}
        places = [by_key[key] for key in names if key in by_key]
    return [(key, getattr(x, name, None), shape) for key, name, shape in places]
