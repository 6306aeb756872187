def _each_entry(entries):
    for key in _live(entries):
        yield [_unkey(key), entries[key]]
