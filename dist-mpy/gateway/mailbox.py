# Made by tsmpy 0.1.0 from src-gateway/mailbox.ts

# What waits for a node, numbered, until the node has confirmed it.
from collections import deque
from json import loads
from nowlink.wire import pack
from random import getrandbits

# How the end of a frame ends whose message is base64.
_BASE64 = ",1]"


class Mailbox:
    # `_size`: how many messages it holds; a further one takes the place of the oldest.
    def __init__(self, _size):
        # Number of the oldest message, should there be one. It begins at random so that
        # no node takes it for an old one.
        self.first = getrandbits(29) + 2
        # Messages that were lost because the node did not fetch them in time.
        self.dropped = 0
        self._size = _size
        self._frames = deque((), _size)

    def put(self, frame):
        if len(self._frames) == self._size:
            self.first += 1
            self.dropped += 1
        self._frames.append(frame)

    # The frame with the `index`th message, counted from the oldest.
    def frame(self, index):
        return f"[-{self.first + index},{len(self._frames) - index - 1}{self._frames[index]}"  # noqa: E501

    # The same for a node of protocol v1: `[topic, message, retained]`. Bytes that are
    # no text go as a data URL, in base64.
    def plain(self, index):
        frame = "[" + self._frames[index][1:]
        if not frame.endswith(_BASE64):
            return frame
        parts = loads(frame)
        return pack([parts[0], f"data:;base64,{parts[1]}", parts[2]])

    # The node has the oldest message.
    def drop_first(self):
        self._frames.popleft()
        self.first += 1

    # The node has the message numbered `last` and those before it. A number of another
    # life is none of these.
    def confirm(self, last):
        if last >= self.end():
            return
        while self.first <= last:
            self.drop_first()

    # The number of the next message to come.
    def end(self):
        return self.first + len(self._frames)

    # What waits, to be kept: see `restore`.
    def kept(self):
        frames = []
        i = 0
        while i < len(self._frames):
            frames.append(self._frames[i])
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
        return len(self._frames)

    def __len__(self):
        return len(self._frames)
