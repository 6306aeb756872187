# Made by tsmpy 0.1.0 from src-mqtt/inbox.ts

# Cuts the bytes that arrive from a broker into packets, in one buffer that is used
# again and again.
from micropython import const
from .packet import read_length, read_u16

# Bytes that the buffer begins with: an ordinary message fits.
_FIRST_SIZE = const(512)

# What comes next of a PUBLISH that is too long to keep.
_NOTHING = const(0)
_TOPIC_LENGTH = const(1)
_PACKET_ID = const(2)
_END = const(3)


# Bytes are put into `room()` and told by `added`. After `next()` returned true, `first`
# is the packet's first byte and
# `body()` what follows its length field, until `room()` is called again.
class Inbox:
    # `most`: bytes of the longest packet to keep. A longer PUBLISH is skipped, a longer
    # other packet is an error.
    def __init__(self, _most):
        # First byte of the packet in hand.
        self.first = 0
        # Bytes of the PUBLISH that has just gone by because it was too long, or memory
        # too short; 0: there is a packet in hand.
        self.skipped = 0
        # Its packet id, 0 with qos 0: the broker wants to have it acknowledged all the
        # same.
        self.skipped_id = 0
        self._data = bytearray(_FIRST_SIZE)
        self._start = 0
        self._end = 0
        self._body = 0
        self._skip_stage = _NOTHING
        self._skip_size = 0
        self._discard = 0
        self._left = 0
        self._most = _most
        self._view = memoryview(self._data)

    # Forgets what is in the buffer: what comes next is from another connection.
    def clear(self):
        self._start = 0
        self._end = 0
        self._discard = 0
        self._skip_stage = _NOTHING

    # The free part of the buffer, never empty.
    def room(self):
        view = self._view
        if self._start > 0:
            kept = self._end - self._start
            if kept > 0:
                source = view[self._start:self._end]
                view[:len(source)] = source
            self._start = 0
            self._end = kept
        return view[self._end:]

    # `count` bytes have been put into `room()`.
    def added(self, count):
        self._end += count

    # The packet in hand, without its first byte and length field.
    def body(self):
        return self._view[self._body:self._start]

    # Takes the next packet in hand if all of it is there. ValueError: what came is not
    # MQTT.
    def next(self):
        self.skipped = 0
        if self._skip_stage != _NOTHING:
            return self._skip()
        have = self._end - self._start
        if have < 2:
            return False
        length, body = read_length(self._data, self._start + 1, self._end)
        if length == -1:
            return False
        if length < 0:
            raise ValueError("a malformed packet length")
        self.first = self._data[self._start]
        size = body + length - self._start
        if size > self._most:
            return self._begin_skip(body, length)
        if size > have:
            if size > len(self._data) and not self._grow(size):
                return self._begin_skip(body, length)
            return False
        self._body = body
        self._start += size
        return True

    # False: there is no memory for it.
    def _grow(self, size):
        data = None
        try:
            data = bytearray(size)
        except MemoryError:
            return False
        source = self._view[self._start:self._end]
        data[:len(source)] = source
        self._end -= self._start
        self._start = 0
        self._data = data
        self._view = memoryview(data)
        return True

    def _begin_skip(self, body, length):
        if self.first & 0xF0 != 0x30:
            raise ValueError(f"a packet of {length} bytes that is no PUBLISH")
        self._start = body
        self._skip_size = length
        self._left = length
        self._skip_stage = _TOPIC_LENGTH
        self.skipped_id = 0
        return self._skip()

    # Lets a PUBLISH go by that is longer than the buffer may be, and perhaps its topic
    # too. True when it has gone.
    def _skip(self):
        while True:
            gone = min(self._discard, self._end - self._start)
            self._start += gone
            self._discard -= gone
            if self._discard > 0:
                return False
            if self._skip_stage == _END:
                break
            if self._end - self._start < 2:
                return False
            value = read_u16(self._view, self._start)
            self._start += 2
            self._left -= 2
            if self._skip_stage == _TOPIC_LENGTH and self.first & 6 != 0:
                self._discard = value
                self._left -= value
                self._skip_stage = _PACKET_ID
            else:
                if self._skip_stage == _PACKET_ID:
                    self.skipped_id = value
                self._discard = self._left
                self._skip_stage = _END
            if self._left < 0:
                raise ValueError("a malformed PUBLISH")
        self._skip_stage = _NOTHING
        self.skipped = self._skip_size
        return True
