def _entries_shown(x, tag, of_list, of_keys):
    # label, value and shape of each thing inside x, of a list the first hundred
    if isinstance(x, (list, tuple, bytes, bytearray)) or tag[-5:] == "Array":
        return [(None, value, of_list) for value in x[:100]]
    if isinstance(x, Exception):
        raise _unlike("an error is shown with its stack")
    if not isinstance(x, dict):
        found = []
        for field in _shown_of(x):
            label, name, shape = (field, field, None) if isinstance(field, str) else field
            found.append((label, getattr(x, name, None), shape))
        return found + [(_key_shown(key), getattr(x, name), shape) for key, name, shape in _more_fields(x)]
    if tag in ("M", "S"):
        found = []
        for key, value in x.items():
            key = _unkey(key)
            if len(found) < 100:
                found.append((None, key, of_keys) if tag == "S" else ((key, of_keys[0]), value, of_keys[1]))
        return found
    found = []
    for key in _keys(x):
        shape = of_keys.get(key) if isinstance(of_keys, dict) else of_keys
        found.append((_key_shown(key), x[key], shape))
    return found
