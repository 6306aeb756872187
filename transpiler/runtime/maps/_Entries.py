class _Entries(dict):
    # a dictionary that is gone through in the order in which its keys came, also while it changes
    def __init__(self, pairs=()):
        super().__init__()
        # the keys, _Gone in place of one that was taken out
        self.order = []
        # where each key stands there, once one has been taken out
        self.places = None
        for key, value in pairs:
            self[key] = value

    def __setitem__(self, key, value):
        if key not in self:
            if self.places is not None:
                self.places[key] = len(self.order)
            self.order.append(key)
        super().__setitem__(key, value)

    def __delitem__(self, key):
        super().__delitem__(key)
        if self.places is None:
            self.places = {key: i for i, key in enumerate(self.order)}
        self.order[self.places.pop(key)] = _Gone
        if len(self.order) > 2 * len(self) + 8:
            self.pack()

    def pack(self):
        packed = [key for key in self.order if key is not _Gone]
        # loops that are under way find on from here
        self.order.append(packed)
        self.order = packed
        self.places = None

    def pop(self, key, default=None):
        if key not in self:
            return default
        value = self[key]
        del self[key]
        return value

    def clear(self):
        super().clear()
        self.order[:] = [_Gone] * len(self.order)
        self.pack()

    def copy(self):
        return _Entries(self.items())

    def __iter__(self):
        return iter(self.order) if self.places is None else self.walk()

    def walk(self):
        order = self.order
        i = 0
        while True:
            while order is not self.order:
                i -= order[:i].count(_Gone)
                order = order[-1]
            if i >= len(order):
                return
            i += 1
            if order[i - 1] is not _Gone:
                yield order[i - 1]

    def keys(self):
        return iter(self)

    def values(self):
        for key in self:
            yield self[key]

    def items(self):
        for key in self:
            yield key, self[key]
