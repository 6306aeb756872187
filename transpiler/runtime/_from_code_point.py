def _from_code_point(*codes):
    for code in codes:
        if code != int(code) or not 0 <= code < 0x110000 or 0xD800 <= code < 0xE000:
            raise ValueError("Invalid code point " + str(code))
    return "".join([chr(int(code)) for code in codes])
