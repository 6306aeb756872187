def _halved(text):
    # each character beyond U+FFFF as two halves
    if len(text.encode()) == len(text):
        return text
    parts = []
    for c in text:
        n = ord(c) - 0x10000
        parts.append(c if n < 0 else chr(0xD800 + n // 1024) + chr(0xDC00 + n % 1024))
    return "".join(parts)
