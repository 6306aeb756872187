def _substr(text, start, size=0x3FFFFFFF):
    if start < 0:
        start = max(0, start + len(text))
    return text[start : start + size] if size > 0 else ""
