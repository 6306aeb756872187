def _json_read_record(text, at, make):
    record = make()
    at = _json_space(text, at)
    if text[at : at + 1] == "}":
        return record, at + 1
    wanted = "Expected property name or '}'"
    while True:
        if text[at : at + 1] != '"':
            raise _json_error(text, at, wanted)
        key, at = _json_read_text(text, at + 1)
        at = _json_space(text, at)
        if text[at : at + 1] != ":":
            raise _json_error(text, at, "Expected ':' after property name")
        record[key], at = _json_read(text, at + 1, make)
        at = _json_space(text, at)
        if text[at : at + 1] == "}":
            return record, at + 1
        if text[at : at + 1] != ",":
            raise _json_error(text, at, "Expected ',' or '}' after property value")
        at = _json_space(text, at + 1)
        wanted = "Expected double-quoted property name"
