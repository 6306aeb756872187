def _rejoined(text):
    # two halves of a character beyond U+FFFF as that one; a half by itself stays
    if len(text.encode()) == len(text):
        return text
    parts = []
    high = ""
    for c in text:
        if high and "\udc00" <= c <= "\udfff":
            c = chr(0x10000 + (ord(high) - 0xD800) * 1024 + ord(c) - 0xDC00)
            high = ""
        parts.append(high)
        high = c if "\ud800" <= c <= "\udbff" else ""
        if not high:
            parts.append(c)
    return "".join(parts) + high
