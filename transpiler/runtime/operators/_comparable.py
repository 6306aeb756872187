def _comparable(x):
    # what JavaScript's < compares: a text or a number
    if isinstance(x, (int, float, str)):
        return x
    if isinstance(x, bool):
        return int(x)
    if hasattr(x, "valueOf"):
        return x.valueOf()
    raise _unlike("cannot be compared by < and >")
