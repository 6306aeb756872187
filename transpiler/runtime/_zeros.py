def _zeros(code, size):
    # a typed array of so many items, all of them 0
    from array import array

    if size < 0 or size - size != 0:
        raise ValueError("Invalid typed array length: " + _text(size))
    size = int(size)
    return bytearray(size) if code == "B" else array(code, bytes(size * {"b": 1, "h": 2, "H": 2, "d": 8}.get(code, 4)))
