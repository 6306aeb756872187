def _pad_end(text, size, fill=" "):
    room = size - len(text)
    return text + (fill * room)[:room] if room > 0 and fill else text
