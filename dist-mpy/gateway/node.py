# Made by tsmpy 0.1.0 from src-gateway/node.ts

# What the gateway knows of a node.
from micropython import const
from binascii import hexlify
from nowlink.wire import BUSY
from .mailbox import Mailbox

# Requests of a node that are remembered with their results.
_REMEMBERED = const(16)


class Node:
    def __init__(self, mac, qlen):
        # When it was heard last, in seconds of the gateway's clock.
        self.seen_at = 0
        # Requests that came again and were only answered again.
        self.repeated = 0
        # Of protocol v1: it polls with `aget`; what it has published last, should the
        # broker not have it or the node not know.
        self.polls = False
        self.unconfirmed = None
        self._ids = []
        self._results = []
        self._next = 0
        self.mac = mac
        self.id = hexlify(mac).decode()
        self.mailbox = Mailbox(qlen)

    # The result of request `id`: BUSY while it is being worked on, None if it is not
    # known.
    def result_of(self, id):
        for i in range(len(self._ids)):
            if self._ids[i] == id:
                return self._results[i]
        return None

    # Remembers a new request, in the place of the oldest.
    def begin(self, id):
        if len(self._ids) < _REMEMBERED:
            self._ids.append(id)
            self._results.append(BUSY)
        else:
            self._ids[self._next] = id
            self._results[self._next] = BUSY
            self._next = (self._next + 1) % _REMEMBERED

    # Sets the result of a request, if it is still remembered.
    def finish(self, id, result):
        for i in range(len(self._ids)):
            if self._ids[i] == id:
                self._results[i] = result
