def _as_big(x):
    # of what may be missing, too
    return _Big(x) if isinstance(x, int) else x
