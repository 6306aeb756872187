def _has_property(x, key):
    # `key in x` of an object that may have getters, which are not asked
    return hasattr(type(x), key) or hasattr(x, key)
