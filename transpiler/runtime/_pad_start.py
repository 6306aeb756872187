def _pad_start(text, size, fill=" "):
    room = size - len(text)
    return (fill * room)[:room] + text if room > 0 and fill else text
