def _assign_unknown(x, *sources):
    # by its type the result is read as an object of a class where one of the sources is such
    if isinstance(x, dict) and any(s and not isinstance(s, dict) for s in sources):
        raise _unlike("Object.assign of an object of a class to a plain one")
    return _assign_any(x, *sources)
