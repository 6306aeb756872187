def _property(x, key):
    # of a record, or of an object of a class; None where there is none
    if isinstance(x, dict):
        return x.get(key if isinstance(key, str) else _number_text(key))
    if isinstance(x, (list, tuple, str)):
        return len(x) if key == "length" else _item_at(x, key)
    return getattr(x, key, None)
