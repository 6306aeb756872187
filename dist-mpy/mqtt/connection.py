# Made by tsmpy 0.1.0 from src-mqtt/connection.ts

# One TCP or TLS connection to a broker: packets in, and packets out, as many in one
# write as have gathered.
from asyncio import Event, open_connection, sleep_ms, wait_for_ms
from errno import ECONNRESET
from time import ticks_ms
from .inbox import Inbox


class Connection:
    # `most`: see `Inbox`.
    def __init__(self, _stream, most):
        # When the last bytes came in, in ticks_ms.
        self.heard_at = ticks_ms()
        self._outbox = []
        self._writing = False
        self._something_to_write = Event()
        self._to_finish = []
        self._being_written = []
        self._stream = _stream
        self.inbox = Inbox(most)

    # Waits for bytes and puts them into the inbox. OSError when the connection has
    # ended.
    async def fill(self):
        count = await self._stream.readinto(self.inbox.room())
        if count == 0:
            raise OSError(ECONNRESET)
        if count is not None:
            self.inbox.added(count)
            self.heard_at = ticks_ms()

    # Hands a packet over for writing; `publication`, if there is one, is finished once
    # it is written.
    def send(self, packet, publication=None):
        self._outbox.append(packet)
        if publication is not None:
            self._to_finish.append(publication)
        self._something_to_write.set()

    # Writes what is handed over, for ever. OSError when the connection has ended.
    async def write_out(self):
        while True:
            await self._something_to_write.wait()
            self._something_to_write.clear()
            data = b"".join(self._outbox)
            self._outbox = []
            self._being_written = self._to_finish
            self._to_finish = []
            self._writing = True
            self._stream.write(data)
            await self._stream.drain()
            self._writing = False
            for publication in self._being_written:
                publication.finished(True)
            self._being_written = []

    # Waits until what was handed over is written.
    async def written(self):
        while self._writing or len(self._outbox) > 0:
            await sleep_ms(0)

    # Ends the connection at once.
    def close(self):
        self._stream.s.close()
        for publication in self._being_written:
            publication.finished(False)
        for publication in self._to_finish:
            publication.finished(False)
        self._being_written = []
        self._to_finish = []


# Connects to a broker within `milliseconds`, else TimeoutError or OSError. `ssl`: an
# SSLContext for TLS, or null. The name is looked up each time: a broker may have moved.
async def connect_to(host, port, ssl, server_hostname, milliseconds, most):
    _, stream = await wait_for_ms(
        open_connection(host, port, ssl, server_hostname),
        milliseconds,
    )
    return Connection(stream, most)
