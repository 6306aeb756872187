def _table_parts(x, shape):
    # key, value and shape of each thing inside x; None if x has no inside
    while callable(shape):
        shape = shape()
    if not isinstance(x, (list, tuple, dict)) and not hasattr(type(x), "_shown"):
        return None
    none, of_list, tag, of_keys = shape or (None, None, "", None)
    return [(str(key), value, of) for key, value, of in _json_parts(x, tag, of_list, of_keys, None)]
