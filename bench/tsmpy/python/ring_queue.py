# A first-in, first-out queue of fixed size in a list.
class Ring:
    def __init__(self, size):
        self.size = size
        self.items = [0] * size
        self.head = 0
        self.used = 0
        self.dropped = 0

    def push(self, item):
        if self.used == self.size:
            self.dropped += 1
            return False
        self.items[(self.head + self.used) % self.size] = item
        self.used += 1
        return True

    def shift(self):
        if self.used == 0:
            return None
        item = self.items[self.head]
        self.head = (self.head + 1) % self.size
        self.used -= 1
        return item


def run(turns):
    ring = Ring(16)
    total = 0
    for i in range(turns):
        ring.push(i)
        ring.push(i + 1)
        item = ring.shift()
        if item is not None:
            total = (total + item) & 0xFFFF
    return total + ring.dropped
