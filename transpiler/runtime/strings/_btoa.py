def _btoa(text):
    import binascii

    if any([ord(c) > 255 for c in text]):
        raise _character_error("Invalid character")
    return binascii.b2a_base64(bytes([ord(c) for c in text]))[:-1].decode()
