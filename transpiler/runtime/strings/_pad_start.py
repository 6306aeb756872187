def _pad_start(text, size, fill=None):
    room = size - len(text)
    if fill is None:
        fill = " "
    if room > 0 and fill and size > 0x1FFFFFE8:
        raise ValueError("Invalid string length")
    return (fill * room)[:room] + text if room > 0 and fill else text
