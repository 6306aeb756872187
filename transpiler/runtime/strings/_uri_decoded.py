def _uri_decoded(text, kept):
    # %XX as the bytes of UTF-8; what is kept stays as it is written
    out = b""
    i = 0
    while i < len(text):
        c = text[i]
        if c != "%":
            out += c.encode()
            i += 1
            continue
        digits = text[i + 1 : i + 3]
        if len(digits) < 2 or any(d not in "0123456789abcdefABCDEF" for d in digits):
            raise _URIError("URI malformed")
        code = int(digits, 16)
        out += text[i : i + 3].encode() if code < 0x80 and chr(code) in kept else bytes([code])
        i += 3
    try:
        return _from_utf8(out, True)
    except UnicodeError:
        raise _URIError("URI malformed")
