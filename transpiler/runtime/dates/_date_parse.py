def _date_parse(text):
    # ISO 8601 and the forms in use besides, as V8 reads them; NaN for what is no date
    if not any([c.isdigit() for c in text]):
        return float("nan")
    colon = text.find(":")
    start = len(text) if colon < 0 else colon
    while start > 0 and colon >= 0 and text[start - 1].isdigit():
        start -= 1
    words = _date_words(text[:start].split("(")[0])
    if words and words[-1] in (("T", "t") if colon >= 0 else ("Z", "z", "UTC", "GMT")):
        words.pop()
    date = _date_parts(words)
    clock = (0, 0) if colon < 0 else _clock_parts(_date_words(text[start:]))
    if date is None or clock is None:
        return float("nan")
    return _date_clip(_date_time(*date) + clock[0] - clock[1] * 60000)
