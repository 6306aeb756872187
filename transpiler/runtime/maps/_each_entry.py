def _each_entry(entries):
    for key in entries.walk():
        yield [_unkey(key), entries[key]]
