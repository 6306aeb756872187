def _each_twice(entries):
    for key in _live(entries):
        yield [_unkey(key), _unkey(key)]
