def _split(text, separator):
    # by nothing: the characters
    return text.split(separator) if separator else list(text)
