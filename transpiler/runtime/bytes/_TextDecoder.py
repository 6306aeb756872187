class _TextDecoder:
    encoding = "utf-8"
    _tag = "TextDecoder"

    def decode(self, data=b""):
        text = _from_utf8(data)
        # a mark of the order of bytes says nothing
        return text[1:] if text[:1] == "\ufeff" else text

    def toString(self):
        return "[object TextDecoder]"
