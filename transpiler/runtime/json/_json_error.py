def _json_error(text, at, what=None):
    # with the words of V8, to which a character beyond U+FFFF is two, and half of one is shown as U+FFFD
    wrong = text[at] if at < len(text) else ""
    at += len([c for c in text[:at] if c > "\uffff"])
    if what is not None:
        return SyntaxError("%s in JSON at position %d" % (what, at))
    if text in ("NaN", "Infinity", "undefined", "[object Object]"):
        return SyntaxError('"%s" is not valid JSON' % text)
    if wrong == "":
        return SyntaxError("Unexpected end of JSON input")
    if wrong == '"' or wrong == "-" or wrong.isdigit():
        kind = "string" if wrong == '"' else "number"
        return SyntaxError("Unexpected %s in JSON at position %d" % (kind, at))
    units = []
    for c in text:
        units += [c, ""] if c > "\uffff" else [c]
    before = after = ""
    part = units
    if len(units) > 20:
        if at >= 10:
            before = "..."
        if at < 10 or at < len(units) - 10:
            after = "..."
        part = units[max(at - 10, 0) : at + 10]
        if part[0] == "":
            part[0] = "\ufffd"
        if part[-1] > "\uffff":
            part[-1] = "\ufffd"
    token = "Unexpected token '%s', " % ("\ufffd" if wrong > "\uffff" else wrong)
    return SyntaxError(token + before + '"' + "".join(part) + '"' + after + " is not valid JSON")
