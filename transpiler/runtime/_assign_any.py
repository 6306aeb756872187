def _assign_any(target, *sources):
    # of a record, or of an object of a class
    return (_assign if isinstance(target, dict) else _assign_fields)(target, *sources)
