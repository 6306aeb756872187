def _pad_start(text, size, fill=None):
    room = size - len(text)
    if fill is None:
        fill = " "
    return (fill * room)[:room] + text if room > 0 and fill else text
