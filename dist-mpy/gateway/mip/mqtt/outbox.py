# Made by tsmpy 0.1.0 from src-mqtt/outbox.ts

# Packets on their way out: they gather in one buffer, which is used again and again,
# and go as fast as the socket takes them.
from micropython import const
from asyncio import Event, sleep_ms
from .packet import publish_head, publish_size, put_publish_head


def _shift(items):
    return items.pop(0) if items else None


# Bytes of the buffer; a longer packet is written by itself.
_SIZE = const(1024)


class Outbox:
    def __init__(self, _publications):
        self._data = bytearray(_SIZE)
        self._view = memoryview(self._data)
        self._end = 0
        self._packets = []
        # May publications go?
        self._is_open = False
        # The publication that is next, and had no room any more.
        self._next = None
        # Those with qos 0 in the buffer: once it is written they are finished.
        self._unconfirmed = []
        self._work = Event()
        self._idle = Event()
        self._publications = _publications

    # Hands over a packet. It goes before publications that wait.
    def send(self, packet):
        self._packets.append(packet)
        self._work.set()

    # From now on publications go, too.
    def open(self):
        self._is_open = True
        self._work.set()

    # There may be a publication that can go now.
    def look(self):
        self._work.set()

    # Writes what is there, and what comes, for ever. OSError when the connection has
    # ended.
    async def write_out(self, connection):
        while True:
            self._work.clear()
            self._gather()
            if self._end > 0:
                if not connection.write(self._view[:self._end]):
                    await connection.drain()
                self._written()
            elif len(self._packets) > 0:
                await self._write_long(connection, self._packets.pop(0))
            elif self._next is not None:
                await self._write_publication(connection, self._next)
            if self._has_more():
                # a socket that takes everything must not stop the other tasks
                await sleep_ms(0)
            else:
                self._idle.set()
                await self._work.wait()
                self._idle.clear()

    # Is there, or may there be, something to write?
    def _has_more(self):
        return self._work.is_set() or len(self._packets) > 0 or self._next is not None

    # Waits until all that may go has been written.
    async def written(self):
        if self._work.is_set():
            self._idle.clear()
        await self._idle.wait()

    # The connection has ended: what has not been written is lost, or sent again over
    # the next one.
    def clear(self):
        self._is_open = False
        self._end = 0
        self._packets = []
        lost = self._unconfirmed
        self._unconfirmed = []
        if self._next is not None and self._next.qos == 0:
            lost.append(self._next)
        self._next = None
        self._idle.set()
        for publication in lost:
            publication.finished(False)

    # Puts into the buffer what fits.
    def _gather(self):
        packets = self._packets
        while len(packets) > 0:
            packet = packets[0]
            if len(packet) > _SIZE - self._end:
                return
            self._append(packet)
            _shift(packets)
        while self._is_open:
            publication = (
                self._publications.next()
                if self._next is None
                else self._next
            )
            self._next = publication
            if publication is None or publish_size(publication) > _SIZE - self._end:
                return
            self._end = put_publish_head(self._data, self._end, publication)
            self._append(publication.message)
            self._next = None
            if publication.qos == 0:
                self._unconfirmed.append(publication)

    def _append(self, data):
        at = self._end
        self._data[at:at + len(data)] = data
        self._end += len(data)

    # The buffer has been written.
    def _written(self):
        self._end = 0
        if len(self._unconfirmed) == 0:
            return
        sent = self._unconfirmed
        self._unconfirmed = []
        for publication in sent:
            publication.finished(True)

    async def _write_publication(self, connection, publication):
        await self._write_long(connection, publish_head(publication))
        await self._write_long(connection, publication.message)
        self._next = None
        if publication.qos == 0:
            publication.finished(True)

    async def _write_long(self, connection, data):
        if not connection.write(memoryview(data)):
            await connection.drain()
