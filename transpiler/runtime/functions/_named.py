def _named(name, kind="Function"):
    def note(function):
        _Names.of[function] = (name, kind)
        return function

    return note
