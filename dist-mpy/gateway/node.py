# Made by tsmpy 0.1.0 from src-gateway/node.ts

# What the gateway knows of a node.
from micropython import const as _micropython_const
from binascii import hexlify
from collections import deque
from .mailbox import Mailbox

# Requests of a node that are remembered with their results.
_REMEMBERED = _micropython_const(16)
# Topics of which a node's last message is remembered.
_TOPICS = _micropython_const(64)


class Node:
    def __init__(self, mac, qlen):
        # The protocol of its last frame, 1 or 2; 0: it has not been heard since the
        # gateway started.
        self.protocol = 0
        # When it was heard last, in seconds of the gateway's uptime.
        self.seen_at = 0
        # Frames from it; frames to it that its radio acknowledged.
        self.received = 0
        self.sent = 0
        # Requests that were refused; those that came again and were only answered
        # again.
        self.refused = 0
        self.repeated = 0
        # Of protocol v1: it polls with `aget`; what it has published last, should the
        # broker not have it or the node not know.
        self.polls = False
        self.unconfirmed = None
        # See `push`: it takes messages unasked; the number after the last one that was
        # pushed, since when it owes a confirmation, how often in vain.
        self.listens = False
        self.pushed = 0
        self.pushed_at = 0
        self.in_vain = 0
        # The last requests, oldest first, and their results.
        self._ids = deque((), _REMEMBERED)
        self._results = {}
        # Hash of a topic to that of the last message there.
        self._had = {}
        self.mac = mac
        self.id = hexlify(mac).decode()
        self.mailbox = Mailbox(qlen)

    # The result of request `id`: BUSY while it is being worked on, None if it is not
    # known.
    def result_of(self, id):
        return self._results.get(id)

    # Remembers a new request, in the place of the oldest.
    def begin(self, id):
        if len(self._ids) == _REMEMBERED:
            self._results.pop(self._ids.popleft(), None)
        self._ids.append(id)
        self._results[id] = -1

    # Sets the result of a request, if it is still remembered.
    def finish(self, id, result):
        if id in self._results:
            self._results[id] = result

    # A message, by hashes of it and its topic, is for this node. True: it was the last
    # one there already.
    def had(self, topic, message):
        had = self._had
        if had.get(topic, -1) == message:
            return True
        if len(had) >= _TOPICS and topic not in had:
            had.pop(list(had)[0], None)
        had[topic] = message
        return False

    # It has ended a subscription (-1: to many topics): if it subscribes again, it wants
    # once more what the broker has kept.
    def forget_had(self, topic):
        if topic < 0:
            self._had.clear()
        else:
            self._had.pop(topic, 0)
