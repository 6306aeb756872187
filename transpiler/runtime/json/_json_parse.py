def _json_parse(text, make):
    # strict, and each record made by `make` keeps the order of its keys
    value, at = _json_read(text, 0, make)
    at = _json_space(text, at)
    if at < len(text):
        at += len([c for c in text[:at] if c > "\uffff"])
        raise SyntaxError("Unexpected non-whitespace character after JSON at position %d" % at)
    return value
