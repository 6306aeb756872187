def _stack(e):
    # what an error's stack begins with, which V8 writes when somebody asks for it, unless it has one of its own
    own = getattr(e, "stack", None)
    return _error_text(e) if own is None and isinstance(e, Exception) else own
