def _unkey(key):
    # what was filed under the key, also by another module
    return getattr(key, "_by_identity", key)
