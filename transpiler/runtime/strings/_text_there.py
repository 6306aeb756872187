def _text_there(text):
    # undefined would make NaN of what it is added to, whatever its type says
    if text is None:
        raise _unlike("undefined is added to what is no text")
    return text
