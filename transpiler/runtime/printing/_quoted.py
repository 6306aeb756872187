def _quoted(text):
    # in the quotes that Node chooses
    quote = "'"
    if "'" in text:
        if '"' not in text:
            quote = '"'
        elif "`" not in text and "${" not in text:
            quote = "`"
    known = {"\b": "\\b", "\t": "\\t", "\n": "\\n", "\x0c": "\\f", "\r": "\\r", "\\": "\\\\", "'": "\\'"}
    shown = ""
    for c in text:
        if c in known and (c != "'" or quote == "'"):
            c = known[c]
        elif c < " " or "\x7f" <= c <= "\x9f":
            c = "\\x%02X" % ord(c)
        shown += c
    return quote + shown + quote
