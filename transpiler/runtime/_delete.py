def _delete(x, key):
    # `delete x[key]`, where nothing is known of x
    if isinstance(x, dict):
        x.pop(key, None)
    elif isinstance(x, list):
        raise SystemExit("delete of an array's item")
    elif x is None:
        raise TypeError("Cannot convert undefined or null to object")
    elif hasattr(x, key):
        delattr(x, key)
