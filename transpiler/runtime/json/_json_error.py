def _json_error(text, at, what=None):
    # with the words of V8
    if what is not None:
        return SyntaxError("%s in JSON at position %d" % (what, at))
    if text in ("NaN", "Infinity", "undefined", "[object Object]"):
        return SyntaxError('"%s" is not valid JSON' % text)
    if at >= len(text):
        return SyntaxError("Unexpected end of JSON input")
    if text[at] == '"' or text[at] == "-" or text[at].isdigit():
        kind = "string" if text[at] == '"' else "number"
        return SyntaxError("Unexpected %s in JSON at position %d" % (kind, at))
    before = after = ""
    part = text
    if len(text) > 20:
        if at >= 10:
            before = "..."
        if at < 10 or at < len(text) - 10:
            after = "..."
        start = max(at - 10, 0)
        part = text[start : at + 10]
    token = "Unexpected token '%s', " % text[at]
    return SyntaxError(token + before + '"' + part + '"' + after + " is not valid JSON")
