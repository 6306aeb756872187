def _bind(f, *given):
    return lambda *args: f(*given, *args)
