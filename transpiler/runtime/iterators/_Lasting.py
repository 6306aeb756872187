class _Lasting:
    # MicroPython's own iterator of a list goes on after its end once the list has grown, and a loop ends a generator
    def __init__(self, items):
        self._items = items

    def __iter__(self):
        return self

    def __next__(self):
        if self._items is None:
            raise StopIteration
        try:
            return next(self._items)
        except StopIteration:
            self._items = None
            raise
