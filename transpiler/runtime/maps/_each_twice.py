def _each_twice(entries):
    for key in entries.walk():
        yield [_unkey(key), _unkey(key)]
