def _in_utf8(text):
    # as it is written in UTF-8
    whole = _rejoined(text)
    if len(whole.encode()) == len(whole):
        return whole
    return "".join(["\ufffd" if "\ud800" <= c <= "\udfff" else c for c in whole])
