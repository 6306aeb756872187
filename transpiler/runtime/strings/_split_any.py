def _split_any(text, by=None):
    # where only the program's run tells a pattern from a text
    if type(by).__name__ == "_Regex":
        return by.split(text)
    return [text] if by is None else _split(text, _text_of(by))
