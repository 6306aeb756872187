def _pad_end(text, size, fill=None):
    room = size - len(text)
    if fill is None:
        fill = " "
    if room > 0 and fill and size > 0x1FFFFFE8:
        raise ValueError("Invalid string length")
    return text + (fill * room)[:room] if room > 0 and fill else text
