def _from_code_point(*codes):
    for code in codes:
        if not 0 <= code < 0x110000 or code != int(code):
            raise ValueError("Invalid code point " + _number_text(code))
        if 0xD800 <= code < 0xE000:
            raise _unlike("half of a character")
    return "".join([chr(int(code)) for code in codes])
