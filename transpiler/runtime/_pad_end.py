def _pad_end(text, size, fill=None):
    room = size - len(text)
    if fill is None:
        fill = " "
    return text + (fill * room)[:room] if room > 0 and fill else text
