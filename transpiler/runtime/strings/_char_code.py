def _char_code(text, i):
    # NaN beyond the end, as in JavaScript
    return ord(text[i]) if 0 <= i < len(text) else float("nan")
