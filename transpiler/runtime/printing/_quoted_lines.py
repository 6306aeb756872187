def _quoted_lines(text, indent):
    # a long text is broken after each newline
    if len(text) <= 16 or len(text) <= 76 - indent or "\n" not in text:
        return _quoted(text)
    lines = text.split("\n")
    parts = [_quoted(line + "\n") for line in lines[:-1]]
    if lines[-1]:
        parts.append(_quoted(lines[-1]))
    return (" +\n" + " " * (indent + 2)).join(parts)
