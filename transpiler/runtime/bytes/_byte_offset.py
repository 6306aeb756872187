def _byte_offset(array):
    # where the bytes of a typed array begin in their ArrayBuffer
    if not isinstance(array, bytearray) and id(array) not in _Views.of:
        raise _unlike("a part of an array is asked for its place in the whole")
    return _Views.of.get(id(array), (array, 0))[1]
