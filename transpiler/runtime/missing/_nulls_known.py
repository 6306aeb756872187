def _nulls_known(x, shape):
    # what JSON.parse gave, where no null stands in it that its type says is undefined
    while callable(shape):
        shape = shape()
    none, of_list, _, of_keys = shape or (None, None, "", None)
    if x is None and none == "undefined":
        raise _unlike("null in JSON where its type says undefined")
    if isinstance(x, list):
        for item in x:
            _nulls_known(item, of_list)
    elif isinstance(x, dict):
        for key in x:
            _nulls_known(x[key], of_keys.get(key) if isinstance(of_keys, dict) else of_keys)
    return x
