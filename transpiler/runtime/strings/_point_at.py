def _point_at(text, i):
    # the number of the whole character of which a half is there
    return ord(_rejoined(text[i : i + 2])[0]) if 0 <= i < len(text) else None
