class _AwaitedItems:
    # the items of a list or generator, each awaited
    def __init__(self, items):
        self._items = items

    def next(self, _=None):
        try:
            value, done = next(self._items), False
        except StopIteration as end:
            value, done = end.value, True
        except Exception as error:
            return _rejected(error)
        return _settled(value).then(lambda value: _step(value, done))

    def return_(self, value=None):
        if not hasattr(self._items, "close"):
            return _settled(_step(value, True))
        self._items.close()
        return _settled(value).then(lambda value: _step(value, True))
