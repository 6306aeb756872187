def _code_point(text, i):
    return ord(text[i]) if 0 <= i < len(text) else None
