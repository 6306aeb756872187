def _with_this(record, *names):
    # methods that ask for `this` are given the record
    for name in names:
        record[name] = _bound(record[name], record)
    return record
