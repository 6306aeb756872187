def _from_char_code(*codes):
    # the low 16 bits of each; a half of a character is none on the board
    text = ""
    for code in codes:
        code = int(code) & 0xFFFF if code - code == 0 else 0
        if 0xD800 <= code < 0xE000:
            raise _unlike("half of a character")
        text += chr(code)
    return text
