def _boxed(x):
    # of what may be missing, too
    return _Big(x) if isinstance(x, int) else x
