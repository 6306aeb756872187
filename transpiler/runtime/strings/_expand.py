def _expand(by, text, at, groups):
    # `$1`, `$&`, `$$` and the text before and after in what `replace` puts in
    out = ""
    i = 0
    while i < len(by):
        c = by[i : i + 2]
        i += 2
        if c == "$$":
            out += "$"
        elif c == "$&":
            out += groups[0]
        elif c == "$`":
            out += text[:at]
        elif c == "$'":
            out += text[at + len(groups[0]) :]
        elif c == "$<" and getattr(groups, "groups", None) and ">" in by[i:]:
            name, by = by[i:].split(">", 1)
            out += groups.groups.get(name) or ""
            i = 0
        elif len(c) == 2 and c[0] == "$" and c[1].isdigit():
            n = int(c[1])
            more = by[i : i + 1]
            if more.isdigit() and 0 < n * 10 + int(more) < len(groups):
                n = n * 10 + int(more)
                i += 1
            out += (groups[n] or "") if 0 < n < len(groups) else c
        else:
            out += c[0]
            i -= len(c) - 1
    return out
