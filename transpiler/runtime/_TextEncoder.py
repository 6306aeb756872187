class _TextEncoder:
    encoding = "utf-8"

    def encode(self, text=""):
        return bytearray(text.encode())
