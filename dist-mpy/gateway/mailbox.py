# Made by tsmpy 0.1.0 from src-gateway/mailbox.ts

# What waits for a node, numbered, until the node has confirmed it.
from collections import deque
from json import loads
from nowlink.wire import pack
from random import getrandbits


def _shortest(x):
    # of a float above 0: the digits that JavaScript writes, and the first one's power
    text = repr(x)
    tail = "0"
    if "e" in text:
        text, tail = text.split("e")
    at = text.find(".")
    power = int(tail) + (at if at >= 0 else len(text)) - 1
    digits = text.replace(".", "")
    plain = digits.lstrip("0")
    power -= len(digits) - len(plain)
    plain = plain.rstrip("0")
    size = len(plain)
    if size <= 15 and -7 < power < 22:
        # what MicroPython writes may be another number: whole ones and their quotient are exact  # noqa: E501
        n = int(plain)
        if x == (n / 10 ** (size - 1 - power) if power < size else n * 10 ** (power + 1 - size)):  # noqa: E501
            return plain, power
    # nor need it be the shortest: ask in whole numbers
    from math import frexp

    m, e = frexp(x)
    m = int(m * 0x20000000000000)
    e -= 53
    if e < -1074:
        m >>= -1074 - e
        e = -1074
    size = 1 if e == -1074 else 15
    while True:
        shift = size - 1 - power
        over = (m << max(e, 0)) * 10 ** max(shift, 0)
        under = 10 ** max(-shift, 0) << max(-e, 0)
        n = over // under
        rest = 2 * (over - n * under) - under
        if rest > 0 or rest == 0 and n & 1:
            n += 1
        gap = 2 * m * (n * under - over)
        if gap < 0 and m == 0x10000000000000 and -2 * gap > over:
            # the next number below is nearer than the one above
            n += 1
            gap = 2 * m * (n * under - over)
        if size >= 17 or abs(gap) < over or abs(gap) == over and not m & 1:
            if n < 10 ** (size - 1):
                power -= 1
                continue
            text = str(n)
            return text.rstrip("0"), power + len(text) - size
        size += 1


def _exponential(digits, power):
    tail = "." + digits[1:] if len(digits) > 1 else ""
    return digits[0] + tail + "e" + ("+" if power >= 0 else "") + str(power)


def _number_text(x):
    # as JavaScript writes a number
    if isinstance(x, int) and -0x20000000000000 <= x <= 0x20000000000000:
        return str(x)
    x = float(x)
    if x != x:
        return "NaN"
    if x - x != 0:
        return "Infinity" if x > 0 else "-Infinity"
    if -0x20000000000000 <= x <= 0x20000000000000 and x == int(x):
        return str(int(x))
    sign = "-" if x < 0 else ""
    digits, power = _shortest(abs(x))
    size = len(digits)
    if size <= power + 1 <= 21:
        return sign + digits + "0" * (power + 1 - size)
    if 0 <= power < 21:
        return sign + digits[: power + 1] + "." + digits[power + 1 :]
    if -7 < power < 0:
        return sign + "0." + "0" * (-power - 1) + digits
    return sign + _exponential(digits, power)


def _text(x, none="null"):
    # as JavaScript writes a text, a number, a boolean or nothing
    if x is None:
        return none
    if isinstance(x, bool):
        return "true" if x else "false"
    return x if isinstance(x, str) else _number_text(x)


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
        return pack(
            [parts[0], "data:;base64," + _text(parts[1], "undefined"), parts[2]],
        )

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
