def _each_value(entries):
    for key in _live(entries):
        yield entries[key]
