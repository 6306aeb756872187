# Made by tsmpy 0.1.0 from src-mqtt/connection.ts

# One TCP or TLS connection to a broker: bytes in and bytes out, as many at a time as
# the socket gives and takes.
from asyncio import core, wait_for_ms
from errno import ECONNRESET, EINPROGRESS
from socket import getaddrinfo, SOCK_STREAM, socket
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
            await _writable(self._stream)
            value = self._stream.write(self._rest)
            count = 0 if value is None else value
            if count > 0:
                self.wrote_at = ticks_ms()
            self._rest = self._rest[count:] if count < len(self._rest) else None

    # Ends the connection at once.
    def close(self):
        self._stream.close()


# TLS over a socket. The handshake takes place as it is read and written.
def _wrap(plain, context, server_hostname):
    return context.wrap_socket(
        plain,
        server_hostname=server_hostname,
        do_handshake_on_connect=False,
    )


async def _open(ip, port, context, server_hostname):
    family, type_, protocol, _, address = getaddrinfo(ip, port, 0, SOCK_STREAM)[0]
    plain = socket(family, type_, protocol)
    opened = False
    try:
        plain.setblocking(False)
        try:
            plain.connect(address)
        except Exception as e:
            if not isinstance(e, OSError) or e.errno != EINPROGRESS:
                raise
        stream = plain if context is None else _wrap(plain, context, server_hostname)
        await _writable(stream)
        opened = True
        return stream
    finally:
        if not opened:
            # there are few sockets on a board, and a collection may be hours away
            plain.close()


# Connects to a broker. `context`: for TLS, whose certificate then has to be for
# `server_hostname`, if it is checked. OSError if it fails at once, TimeoutError after
# `milliseconds`; a connection that is refused shows when it is used.
async def connect_to(ip, port, context, server_hostname, milliseconds):
    return Connection(
        await wait_for_ms(_open(ip, port, context, server_hostname), milliseconds),
    )
