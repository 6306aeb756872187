def _has_field(e, name):
    # has the error it, other than as what MicroPython gives every exception?
    if isinstance(getattr(type(e), name, None), property):
        # a getter is not asked
        return True
    return hasattr(e, name) and (name not in ("args", "errno", "value") or name in getattr(e, "__dict__", ()))
