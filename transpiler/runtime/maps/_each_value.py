def _each_value(entries):
    for key in entries.walk():
        yield entries[key]
