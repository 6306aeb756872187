# Made by tsmpy 0.1.0 from src-mqtt/connection.ts

# One TCP or TLS connection to a broker: bytes in and bytes out, as many at a time as
# the socket gives and takes.
from asyncio import core
from errno import ECONNRESET
from time import ticks_ms


# The broker or the network does not do what it should.
class MQTTException(Exception):
    pass


# The broker is there, but does not confirm a publication.
class Unconfirmed(MQTTException):
    pass


# asyncio's own streams wait the same way; they would copy what a socket does not take
# at once.
def _readable(stream):
    yield core._io_queue.queue_read(stream)


def _writable(stream):
    yield core._io_queue.queue_write(stream)


# Waits until a socket takes bytes.
def writable(stream):
    return _writable(stream)


class Connection:
    def __init__(self, _stream):
        # When the socket last took bytes, in ticks_ms.
        self.wrote_at = 0
        # What it has not taken yet.
        self._rest = None
        self._stream = _stream

    # Waits until there is something to read, or the connection has ended.
    def readable(self):
        return _readable(self._stream)

    # Puts the bytes that have come into `inbox`. OSError when the connection has ended.
    def read(self, inbox):
        count = self._stream.readinto(inbox.room())
        if count == 0:
            raise OSError(ECONNRESET)
        if count is not None:
            inbox.added(count)

    # Are there bytes that the socket has not taken?
    def is_writing(self):
        return self._rest is not None

    # Writes what the socket takes now. True: it has taken all; else `drain` writes the
    # rest, and `data` must not change meanwhile.
    def write(self, data):
        self.wrote_at = ticks_ms()
        value = self._stream.write(data)
        count = 0 if value is None else value
        self._rest = data[count:] if count < len(data) else None
        return self._rest is None

    # Waits until the socket has taken the rest. OSError when the connection has ended.
    async def drain(self):
        while self._rest is not None:
            await writable(self._stream)
            value = self._stream.write(self._rest)
            count = 0 if value is None else value
            if count > 0:
                self.wrote_at = ticks_ms()
            self._rest = self._rest[count:] if count < len(self._rest) else None

    # Ends the connection at once.
    def close(self):
        self._stream.close()
