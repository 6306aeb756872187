def _json_quoted(text):
    parts = []
    for c in text:
        code = ord(c)
        i = '"\\\b\f\n\r\t'.find(c)
        if i >= 0:
            c = "\\" + '"\\bfnrt'[i]
        elif code < 32 or 0xD800 <= code < 0xE000:
            c = "\\u%04x" % code
        parts.append(c)
    return '"' + "".join(parts) + '"'
