def _replace_by(text, what, f, most=-1):
    parts = []
    last = 0
    i = text.find(what)
    while i >= 0 and most != 0:
        parts.append(text[last:i])
        parts.append(f(what, i, text))
        last = i + len(what)
        most -= 1
        if not what and i >= len(text):
            break
        i = text.find(what, last if what else last + 1)
    parts.append(text[last:])
    return "".join(parts)
