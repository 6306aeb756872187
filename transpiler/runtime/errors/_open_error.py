def _open_error(kind, *args):
    # Python's own exceptions take no attributes: one of a class of its own does
    return type(kind.__name__, (kind,), {})(*args)
