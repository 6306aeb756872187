def _texts_there(a, b):
    # undefined would make NaN of another one, whatever its type says
    if a is None and b is None:
        raise _unlike("undefined is added to undefined")
    return _text(a, "undefined") + _text(b, "undefined")
