def _unkey(key):
    # the object that a Map has filed by its identity
    return key[1] if isinstance(key, tuple) else key
