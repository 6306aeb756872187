def _sized(length, most=None):
    def note(function):
        _Sizes.of[function] = (length, most)
        return function

    return note
