def _json_read(text, at, make):
    # a value of any kind, and where it ends
    at = _json_space(text, at)
    c = text[at : at + 1]
    if c == '"':
        return _json_read_text(text, at + 1)
    if c == "{":
        return _json_read_record(text, at + 1, make)
    if c == "[":
        return _json_read_list(text, at + 1, make)
    if c == "-" or c.isdigit():
        return _json_read_number(text, at)
    for word, value in (("null", None), ("true", True), ("false", False)):
        if c == word[0]:
            for i in range(len(word)):
                if text[at + i : at + i + 1] != word[i]:
                    raise _json_error(text, at + i)
            return value, at + len(word)
    raise _json_error(text, at)
