def _console_object(out, errors, known=[]):
    # the same one whenever it is asked for
    if not known:
        known.append(_Console(out, errors))
    return known[0]
