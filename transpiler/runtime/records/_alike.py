def _alike(record, *sources):
    # what is made of values that are read as objects with attributes is read so itself
    for x in sources:
        if not isinstance(x, (dict, list, tuple, str, bool, int, float)) and x is not None and not callable(x):
            return _made(*record.items())
    return record
