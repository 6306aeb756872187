# Made by tsmpy 0.1.0 from src-gateway/mailbox.ts

# What waits for a node, numbered, until the node has confirmed it.
from nowlink.ring import Ring
from random import getrandbits


class Mailbox:
    # `size`: how many messages it holds; a further one takes the place of the oldest.
    def __init__(self, size):
        # Number of the oldest message, should there be one. It begins at random so that
        # no node takes it for an old one.
        self.first = getrandbits(29) + 2
        self._frames = Ring(size)

    # Messages that were lost because the node did not fetch them in time.
    def dropped(self):
        return self._frames.dropped

    def put(self, frame):
        if self._frames.push(frame):
            self.first += 1

    # The frame with the `index`th message, counted from the oldest.
    def frame(self, index):
        return f"[-{self.first + index},{self._frames.count() - index - 1}{self._frames.at(index)}"  # noqa: E501

    # The node has the message numbered `last` and those before it. A number of another
    # life is none of these.
    def confirm(self, last):
        end = self.first + self._frames.count()
        if last >= end:
            return
        while self.first <= last:
            self._frames.shift()
            self.first += 1

    # How many messages wait.
    def count(self):
        return self._frames.count()

    def __len__(self):
        return self._frames.count()
