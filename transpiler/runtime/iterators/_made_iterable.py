def _made_iterable(*fields):
    made = _Iterable()
    for name, value in fields:
        setattr(made, name, value)
    return made
