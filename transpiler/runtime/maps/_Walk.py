class _Walk:
    # goes through a Map or Set in a box: no generator, which could be sent something
    def __init__(self, items):
        self._items = items

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._items)
