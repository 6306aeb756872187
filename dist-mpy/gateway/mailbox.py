# Made by tsmpy 0.1.0 from src-gateway/mailbox.ts

# What waits for a node, numbered, until the node has confirmed it.
from json import loads
from nowlink.ring import Ring
from nowlink.wire import pack
from random import getrandbits

# How the end of a frame ends whose message is base64.
_BASE64 = ",1]"


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

    # The same for a node of protocol v1: `[topic, message, retained]`. Bytes that are
    # no text go as a data URL, in base64.
    def plain(self, index):
        frame = "[" + self._frames.at(index)[1:]
        if not frame.endswith(_BASE64):
            return frame
        parts = loads(frame)
        return pack([parts[0], f"data:;base64,{parts[1]}", parts[2]])

    # A node of protocol v1 has the oldest message.
    def drop_first(self):
        self._frames.shift()
        self.first += 1

    # The node has the message numbered `last` and those before it. A number of another
    # life is none of these.
    def confirm(self, last):
        if last >= self.end():
            return
        while self.first <= last:
            self._frames.shift()
            self.first += 1

    # The number of the next message to come.
    def end(self):
        return self.first + self._frames.count()

    # What waits, to be kept: see `restore`.
    def kept(self):
        frames = []
        i = 0
        while i < self._frames.count():
            frames.append(self._frames.at(i))
            i += 1
        return frames

    # Takes up what waited before a restart, with the numbers that the node may have
    # seen.
    def restore(self, first, frames):
        if self.count() > 0:
            return  # stopped and run again, without a restart
        self.first = first
        for frame in frames:
            self.put(frame)

    # How many messages wait.
    def count(self):
        return self._frames.count()

    def __len__(self):
        return self._frames.count()
