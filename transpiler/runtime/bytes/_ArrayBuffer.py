class _ArrayBuffer:
    # bytes that typed arrays and DataViews look at
    def __init__(self, data):
        self._data = data

    @property
    def byteLength(self):
        return len(self._data)

    def slice(self, start=0, end=None):
        size = len(self._data)
        places = [size if at is None else at for at in (start or 0, end)]
        places = [int(max(at + size, 0) if at < 0 else min(at, size)) for at in places]
        return _ArrayBuffer(self._data[places[0] : places[1]])

    def toString(self):
        return "[object ArrayBuffer]"

    def __str__(self):
        return "[object ArrayBuffer]"
