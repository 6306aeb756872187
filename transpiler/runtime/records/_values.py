def _values(record):
    return [record[key] for key in _keys(record)]
