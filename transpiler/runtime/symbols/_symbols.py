def _symbols(record):
    # the keys that Object.keys leaves out
    return [key for key in record if isinstance(key, _Symbol)]
