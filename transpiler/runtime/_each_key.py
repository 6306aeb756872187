def _each_key(entries):
    for key in _live(entries):
        yield _unkey(key)
