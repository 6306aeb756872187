def _new_buffer(size):
    # an ArrayBuffer of so many bytes, all of them 0
    if size is None or size != size:
        size = 0
    if size <= -1 or size > 0x7FFFFFFF:
        raise ValueError("Invalid array buffer length" if size < 0 else "Array buffer allocation failed")
    return _ArrayBuffer(bytearray(int(size)))
