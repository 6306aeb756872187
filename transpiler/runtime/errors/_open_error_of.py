def _open_error_of(kind, *args):
    # of a class that may be Python's own, or the program's, which takes attributes as it is
    return kind(*args) if hasattr(kind, "__module__") else _open_error(kind, *args)
