class _OfText:
    # methods of a text that only the program's run finds to be one
    charAt = _char_at
    charCodeAt = _char_code
    split = _split
    substring = _substring
    repeat = _repeat
    padStart = _pad_start
    padEnd = _pad_end
    at = _at

    def toString(text):
        return text

    def slice(text, start=None, end=None):
        return text[start:end]

    def concat(text, *others):
        return text + "".join([_text_of(other) for other in others])

    def includes(text, part):
        return part in text

    def indexOf(text, part):
        return text.find(part)

    def startsWith(text, part):
        return text.startswith(part)

    def endsWith(text, part):
        return text.endswith(part)

    def toUpperCase(text):
        return text.upper()

    def toLowerCase(text):
        return text.lower()

    def trim(text):
        return text.strip()

    def trimStart(text):
        return text.lstrip()

    def trimEnd(text):
        return text.rstrip()

    def replace(text, what, by):
        return _replace(text, what, by, 1)

    def replaceAll(text, what, by):
        return _replace(text, what, by)
