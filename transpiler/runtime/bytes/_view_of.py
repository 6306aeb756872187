def _view_of(array):
    # a DataView of the bytes of a typed array, which may be a part of another
    return _DataView(_ArrayBuffer(array if isinstance(array, bytearray) else memoryview(array)))
