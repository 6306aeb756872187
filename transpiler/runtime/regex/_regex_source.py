def _regex_source(text):
    # as it would stand between slashes
    out = ""
    in_class = False
    i = 0
    while i < len(text):
        c = text[i]
        if c == "\\":
            c = text[i : i + 2]
            i += 1
        elif c in "[]":
            in_class = c == "["
        elif c == "/" and not in_class:
            c = "\\/"
        elif c == "\n":
            c = "\\n"
        out += c
        i += 1
    return out or "(?:)"
