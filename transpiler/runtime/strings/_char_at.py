def _char_at(text, i):
    # no text where there is none
    return text[i] if 0 <= i < len(text) else ""
