def _delete(x, key):
    # `delete x[key]`, where nothing is known of x
    if isinstance(x, dict):
        x.pop(key, None)
    elif hasattr(x, key):
        delattr(x, key)
