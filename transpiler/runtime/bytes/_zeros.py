def _zeros(code, size):
    # a typed array of so many items, all of them 0
    from array import array

    if size <= -1 or size == float("inf"):
        raise ValueError("Invalid typed array length: " + _text(size))
    size = int(size) if size == size else 0
    return bytearray(size) if code == "B" else array(code, bytes(size * {"b": 1, "h": 2, "H": 2, "d": 8}.get(code, 4)))
