def _each_key(entries):
    for key in entries.walk():
        yield _unkey(key)
