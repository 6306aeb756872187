# Made by tsmpy 0.1.0 from src-shared/ring.ts

# A first-in, first-out queue of fixed size, for both sides. When it is full, its oldest
# item makes room.
from collections import deque


class Ring:
    # `size`: how many items it holds, at least 1.
    def __init__(self, size):
        # Items lost so far because others needed the room.
        self.dropped = 0
        self.size = size
        self._items = deque((), size)

    # Adds an item. True: the oldest had to go for it.
    def push(self, item):
        full = len(self._items) == self.size
        if full:
            self.dropped += 1
        self._items.append(item)
        return full

    # Takes the oldest item out. IndexError when there is none.
    def shift(self):
        return self._items.popleft()

    # The item at `index`, counted from the oldest. IndexError when there are not so
    # many.
    def at(self, index):
        return self._items[index]

    # How many items are in it.
    def count(self):
        return len(self._items)
