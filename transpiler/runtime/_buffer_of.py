def _buffer_of(array):
    # the ArrayBuffer under a typed array of bytes
    if not isinstance(array, bytearray):
        raise _unlike("a part of an array is asked for the whole that it is of")
    return _ArrayBuffer(array)
