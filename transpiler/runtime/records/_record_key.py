def _record_key(key):
    # what a record has it under: a symbol, or a text
    return key if isinstance(key, _Symbol) else _text(key)
