def _json_read_escape(text, at):
    c = text[at : at + 1]
    if c == "":
        raise _json_error(text, at)
    if c in '"\\/':
        return c, at + 1
    i = "bfnrt".find(c)
    if i >= 0:
        return "\b\f\n\r\t"[i], at + 1
    if c != "u":
        # of characters beyond Latin-1 V8 has other words
        raise _json_error(text, at, "Bad escaped character") if c <= "\xff" else _json_error(text, at)
    code = _json_read_unit(text, at + 1)
    at += 5
    if 0xD800 <= code < 0xDC00 and text[at : at + 2] == "\\u":
        low = _json_read_unit(text, at + 2)
        if 0xDC00 <= low < 0xE000:
            return chr(0x10000 + (code - 0xD800) * 1024 + low - 0xDC00), at + 6
    return chr(code), at
