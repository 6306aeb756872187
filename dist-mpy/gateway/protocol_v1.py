# Made by tsmpy 0.1.0 from src-gateway/protocol_v1.ts

# Serves nodes of protocol v1, whose frames have no ids: an answer is taken for the one
# to the request just sent, so each is given at once or not at all. See
# docs/protocol.md.
from micropython import const
from json import loads
from mqtt.topic import topic_fault
from nowlink.wire import pack
from .requests import subscribe_fault

# Milliseconds after which a node has given up waiting for an answer, and would take it
# for the next one's.
_LATEST = const(150)
# Bit of a publication's qos: tell the node by a message when the broker has it.
_TELL = const(4)


# The publication of a node that polls, until the node has been told that the broker has
# it.
class Unconfirmed:
    def __init__(self, request):
        # The broker has it.
        self.done = False
        # It was answered with NAK: the node waits for an ACK, which follows an `aget`.
        self.owed = False
        self.request = request


# The end of the message that tells a node that the broker has its publication.
_ACKNOWLEDGED = ',"ACK","ACK",false]'


class ProtocolV1:
    def __init__(self, _radio, _registry, _uplink, _subscriptions, _reporter):
        # Frames served.
        self.frames = 0
        self._radio = _radio
        self._registry = _registry
        self._uplink = _uplink
        self._subscriptions = _subscriptions
        self._reporter = _reporter

    # Takes a frame apart. None: it is none of v1.
    def unpack(self, frame):
        try:
            list_ = loads(frame)
            if isinstance(list_, (list, tuple)) and len(list_) > 0:
                return list_
        except Exception:
            pass
        return None

    # A frame of v1 from `node`, a list that begins with a string; it may hold anything.
    # False: it asks for nothing.
    def handle(self, node, frame):
        self.frames += 1
        subject = len(frame)
        if subject == 1:
            return self._ask(node, frame[0])
        elif subject == 2:
            self._subscribe(node, frame)
            return True
        elif subject == 4:
            self._publish(node, frame)
            return True
        else:
            return False

    def _ask(self, node, what):
        state = "UP" if self._uplink.broker_is_up() else "DOWN"
        if what == "chan":
            self._answer(node, str(self._radio.channel()))
        elif what == "ping":
            self._answer(node, state)
        elif what == "get":
            self._fetch(node)
        elif what == "aget":
            self._answer(node, state)
            self._confirm(node)
            self._fetch(node)
        else:
            return False
        return True

    def _subscribe(self, node, frame):
        fault = subscribe_fault([0, "s", frame[0], frame[1]])
        if fault != "":
            node.refused += 1
            self._reporter.error(
                f"Node {node.id}: a subscription was refused: {fault}.",
            )
            return
        topic = frame[0]

        def callback(_result):
            pass

        if self._subscriptions.subscribe(node.id, topic, frame[1], callback):
            return
        node.refused += 1
        self._reporter.error(
            f"Node {node.id}: it has too many subscriptions, {topic} was refused.",
        )

    def _publish(self, node, frame):
        fault = publish_fault(frame)
        if fault != "":
            node.refused += 1
            self._reporter.error(f"Node {node.id}: a publication was refused: {fault}.")
            self._answer(node, "BAD")
            return
        last = node.unconfirmed
        # the same again, because the radio's acknowledgement was lost
        if last is not None and not last.done and same(last.request, frame):
            self._taken(node, last)
        elif self._submit(node, frame):
            self._taken(node, node.unconfirmed)
        else:
            self._answer(node, "BAD")

    # Hands the publication to the client. A node that polls would wait for ever after a
    # BAD: it has room of its own.
    def _submit(self, node, frame):
        qos = frame[3]
        tell = qos & _TELL != 0
        unconfirmed = Unconfirmed(frame) if node.polls else None

        def finished(sent):
            if unconfirmed is not None:
                unconfirmed.done = True
            if tell and sent:
                self._registry.post(node, _ACKNOWLEDGED)

        reserve = self._registry.polling() if node.polls else 0
        topic = frame[0].encode()
        message = frame[1].encode()
        if not self._uplink.add(topic, message, frame[2], qos & 3, finished, reserve):
            return False
        node.unconfirmed = unconfirmed
        return True

    # ACK: it is taken. NAK: it is, but the broker may be away, for much waits already.
    def _taken(self, node, unconfirmed):
        may_wait = unconfirmed is None or not self._uplink.broker_is_up()
        if may_wait and self._uplink.is_half_full():
            if unconfirmed is not None:
                unconfirmed.owed = True
            self._answer(node, "NAK")
        else:
            self._answer(node, "ACK")

    # What a node that polls has sent last: if it was told NAK and the broker has it
    # now, its ACK.
    def _confirm(self, node):
        node.polls = True
        last = node.unconfirmed
        if last is None or not last.owed or not last.done:
            return
        if self._answer(node, "ACK"):
            node.unconfirmed = None

    # Sends what waits for the node, until a frame is not acknowledged.
    def _fetch(self, node):
        mailbox = node.mailbox
        while mailbox.count() > 0 and self._answer(node, mailbox.plain(0)):
            mailbox.drop_first()

    # True: the node's radio has it. False also where it would come too late.
    def _answer(self, node, text):
        return self._radio.age(node.mac) < _LATEST and self.send(node, text)

    # Sends a frame. True: the node's radio has it.
    def send(self, node, text):
        arrived = self._radio.send(node.mac, text)
        if arrived:
            node.sent += 1
        return arrived


# [topic, message, retain, qos]
def publish_fault(frame):
    topic = frame[0]
    qos = frame[3]
    if not isinstance(topic, str) or not isinstance(frame[1], str):
        return "topic and message are text"
    if (
        not isinstance(frame[2], bool)
        or not isinstance(qos, int)
        or qos < 0
        or qos > 5
        or qos & 2 != 0
    ):
        return "retain is true or false, qos is 0 or 1, and 4 more to be told"
    return topic_fault(topic.encode())


# Are two publications one?
def same(a, b):
    return pack(a) == pack(b)
