def _characters(x):
    # what a text that is made of halves gives one by one; anything else as it is
    if not isinstance(x, str) or len(x.encode()) == len(x):
        return x
    return [_halved(c) for c in _rejoined(x)]
