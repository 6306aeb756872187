def _lists_nothing(x):
    # is it an error that has nothing but its message? A cause is listed if it was stored later
    return isinstance(x, Exception) and not getattr(x, "__dict__", None)
