def _json_digits(text, at, missing=None):
    if missing is not None and not text[at : at + 1].isdigit():
        raise _json_error(text, at, missing)
    while text[at : at + 1].isdigit():
        at += 1
    return at
