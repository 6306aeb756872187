class _Iterable:
    # an object literal with an iterator
    def __iter__(self):
        return _iterator(self._iterate())

    def __aiter__(self):
        return self._iterate_async()
