class _TextEncoder:
    encoding = "utf-8"
    _tag = "TextEncoder"

    def encode(self, text=""):
        return bytearray(text.encode())

    def toString(self):
        return "[object TextEncoder]"
