def _comparable(x):
    # what JavaScript's < compares: a text or a number
    if isinstance(x, (int, float, str)):
        return x
    if isinstance(x, bool):
        return int(x)
    own = getattr(x, "valueOf", _unlike)
    if own is not _unlike:
        return own()
    raise _unlike("cannot be compared by < and >")
