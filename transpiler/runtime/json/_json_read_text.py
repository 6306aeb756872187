def _json_read_text(text, at):
    parts = []
    start = at
    while True:
        c = text[at : at + 1]
        if c == '"':
            parts.append(text[start:at])
            return "".join(parts), at + 1
        if c == "":
            raise _json_error(text, at, "Unterminated string")
        if ord(c) < 32:
            raise _json_error(text, at, "Bad control character in string literal")
        if c == "\\":
            parts.append(text[start:at])
            c, at = _json_read_escape(text, at + 1)
            parts.append(c)
            start = at
        else:
            at += 1
