def _atob(text):
    import binascii

    text = "".join([c for c in text if c not in " \t\n\x0c\r"])
    if len(text) % 4 == 0:
        text = text[:-2] if text[-2:] == "==" else text[:-1] if text[-1:] == "=" else text
    is_known = all([c in "+/" or (c < "\x7f" and (c.isalpha() or c.isdigit())) for c in text])
    if not is_known:
        raise _character_error("Invalid character")
    if len(text) % 4 == 1:
        raise _character_error("The string to be decoded is not correctly encoded.")
    padded = text + "=" * (-len(text) % 4)
    return "".join([chr(b) for b in binascii.a2b_base64(padded.encode())])
