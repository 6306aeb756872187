class _Filling:
    # an array that is filled in any order: nobody else sees it before it is full
    def __init__(self, holes=0):
        self.items = [...] * holes
        self.holes = holes
        self.is_seen = False

    def __len__(self):
        return len(self.items)

    def __getitem__(self, i):
        item = self.items[i]
        return None if item is ... else item

    def __setitem__(self, i, value):
        n = int(i)
        if n < 0 or n != i or n > 1000000 or self.is_seen and n > len(self.items):
            raise _unlike("an item stored at " + str(i) + " would leave a hole")
        while n >= len(self.items):
            self.items.append(...)
            self.holes += 1
        if self.items[n] is ...:
            self.holes -= 1
        self.items[n] = value

    def seen(self):
        if self.holes:
            raise _unlike("an array with holes is handed on")
        self.is_seen = True
        return self.items

    def placed(self):
        # for what skips holes and asks for places: each item with its own, as it is when its turn comes
        for i in range(len(self.items)):
            if i < len(self.items) and self.items[i] is not ...:
                yield i, self.items[i]

    def present(self):
        # for what skips holes
        return (item for _, item in self.placed())

    def read(self):
        # for what reads holes as undefined
        return [None if x is ... else x for x in self.items] if self.holes else self.items

    def marked(self):
        # with the marks of its holes
        return self.items
