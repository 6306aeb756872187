def _property_key(key):
    # what a record has it under, where nothing is known of the key: a text
    return key if isinstance(key, str) else _text_of(key, ("undefined", None, "", None))
