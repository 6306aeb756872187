def _pairs(record):
    return [[key, record[key]] for key in _keys(record)]
