class _OfText:
    # methods of a text that only the program's run finds to be one
    charAt = _char_at
    charCodeAt = _char_code
    substring = _substring
    repeat = _repeat
    split = _split_any

    def padStart(text, size=0, fill=None):
        return _pad_start(text, _whole(size), fill if fill is None else _text_of(fill))

    def padEnd(text, size=0, fill=None):
        return _pad_end(text, _whole(size), fill if fill is None else _text_of(fill))

    def at(text, i=None):
        return _at(text, _whole(i))

    def toString(text):
        return text

    def slice(text, start=None, end=None):
        return text[_whole(start) : None if end is None else _whole(end)]

    def concat(text, *others):
        return text + "".join([_text_of(other) for other in others])

    def includes(text, part, start=None):
        return _OfText.indexOf(text, part, start) >= 0

    def indexOf(text, part, start=None):
        return text.find(_text_of(part), min(max(_whole(start), 0), len(text)))

    def lastIndexOf(text, part):
        return text.rfind(_text_of(part))

    def startsWith(text, part):
        return text.startswith(_text_of(part))

    def endsWith(text, part):
        return text.endswith(_text_of(part))

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
        return _replace_any(text, what, by, 1)

    def replaceAll(text, what, by):
        return _replace_any(text, what, by)
