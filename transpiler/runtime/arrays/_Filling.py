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

    def present(self):
        # for what skips holes
        return [x for x in self.items if x is not ...] if self.holes else self.items

    def read(self):
        # for what reads holes as undefined
        return [None if x is ... else x for x in self.items] if self.holes else self.items
