class _DataView:
    # numbers in bytes, in either order
    def __init__(self, buffer, start=0, size=None):
        self.buffer = buffer
        self.byteOffset = int(start or 0)
        self._data = _part_of_buffer(buffer, start, size, "DataView")

    @property
    def byteLength(self):
        return len(self._data)

    def toString(self):
        return "[object DataView]"

    def __str__(self):
        return "[object DataView]"

    def _at(self, at, size):
        at = 0 if at is None or at != at else at
        if at <= -1 or at == float("inf") or int(at) + size > len(self._data):
            raise ValueError("Offset is outside the bounds of the DataView")
        return int(at)

    def _get(self, code, size, at, is_little):
        from struct import unpack_from

        return unpack_from(("<" if is_little else ">") + code, self._data, self._at(at, size))[0]

    def _set(self, size, at, whole, is_little):
        at = self._at(at, size)
        for i in range(size):
            self._data[at + (i if is_little else size - 1 - i)] = whole >> 8 * i & 0xFF

    def _set_float(self, code, size, at, value, is_little):
        from struct import pack_into

        value = float("nan") if value is None else float(value)
        pack_into(("<" if is_little else ">") + code, self._data, self._at(at, size), value)

    def getUint8(self, at=0):
        return self._get("B", 1, at, False)

    def setUint8(self, at, value=0):
        self._set(1, at, _to_int32(value), False)

    def getInt8(self, at=0):
        return self._get("b", 1, at, False)

    def setInt8(self, at, value=0):
        self._set(1, at, _to_int32(value), False)

    def getUint16(self, at=0, is_little=False):
        return self._get("H", 2, at, is_little)

    def setUint16(self, at, value=0, is_little=False):
        self._set(2, at, _to_int32(value), is_little)

    def getInt16(self, at=0, is_little=False):
        return self._get("h", 2, at, is_little)

    def setInt16(self, at, value=0, is_little=False):
        self._set(2, at, _to_int32(value), is_little)

    def getUint32(self, at=0, is_little=False):
        return self._get("I", 4, at, is_little)

    def setUint32(self, at, value=0, is_little=False):
        self._set(4, at, _to_int32(value), is_little)

    def getInt32(self, at=0, is_little=False):
        return self._get("i", 4, at, is_little)

    def setInt32(self, at, value=0, is_little=False):
        self._set(4, at, _to_int32(value), is_little)

    def getBigUint64(self, at=0, is_little=False):
        return self._get("Q", 8, at, is_little)

    def setBigUint64(self, at, value=0, is_little=False):
        self._set(8, at, value, is_little)

    def getBigInt64(self, at=0, is_little=False):
        return self._get("q", 8, at, is_little)

    def setBigInt64(self, at, value=0, is_little=False):
        self._set(8, at, value, is_little)

    def getFloat32(self, at=0, is_little=False):
        return self._get("f", 4, at, is_little)

    def setFloat32(self, at, value=None, is_little=False):
        self._set_float("f", 4, at, value, is_little)

    def getFloat64(self, at=0, is_little=False):
        return self._get("d", 8, at, is_little)

    def setFloat64(self, at, value=None, is_little=False):
        self._set_float("d", 8, at, value, is_little)
