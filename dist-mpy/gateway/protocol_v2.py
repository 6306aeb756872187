# Made by tsmpy 0.1.0 from src-gateway/protocol_v2.ts

# Serves nodes that speak protocol v2: each request is done once and answered each time
# it comes. See docs/protocol.md.
from micropython import const
from nowlink.wire import message_of, pack
from .pending import Pending
from .requests import publish_fault, subscribe_fault, unsubscribe_fault

# Bytes of a node's receive buffer left for the answer that follows its downlinks.
_ANSWER_ROOM = const(100)
# Times that a frame is sent when the node's radio does not acknowledge it.
_TRIES = const(2)
_LAST_ID = const(0x3FFFFFFF)


class ProtocolV2:
    def __init__(self, _radio, _uplink, _subscriptions, _reporter, _clock):
        # None: messages wait until their node asks.
        self.push = None
        self._radio = _radio
        self._uplink = _uplink
        self._subscriptions = _subscriptions
        self._reporter = _reporter
        self._clock = _clock
        self.pending = Pending(self)

    # A frame of v2 from `node`; it may hold anything.
    def handle(self, node, frame):
        id = frame[0]
        if id < 0:
            node.mailbox.confirm(-id)
            if self.push is not None:
                self.push.confirmed(node)
            return
        if id == 0 or id > _LAST_ID:
            return
        operation = frame[1] if len(frame) > 1 else None
        subject = operation if isinstance(operation, str) else ""
        if subject == "p":
            self._publish(node, id, frame)
        elif subject == "s":
            self._subscribe(node, id, frame)
        elif subject == "u":
            self._unsubscribe(node, id, frame)
        elif subject == "g":
            self._fetch(node, id, frame)
        elif subject == "q":
            self._answer(node, id, 0, [self._broker(), self._clock.utc()])
        else:
            self._refuse(node, id, "unknown request")

    def _publish(self, node, id, frame):
        if not self._is_new(node, id, publish_fault(frame)):
            return
        topic = frame[2]
        message = message_of(frame[3], frame[6] if len(frame) > 6 else 0)
        data = message.encode() if isinstance(message, str) else message

        def finished(sent):
            self._finish(node, id, 0 if sent else 3)

        if self._uplink.add(topic.encode(), data, frame[4], frame[5], finished):
            self._wait(node, id)
        else:
            self._finish(node, id, 3)

    def _subscribe(self, node, id, frame):
        if not self._is_new(node, id, subscribe_fault(frame)):
            return
        topic = frame[2]

        def settled(result):
            self._finish(node, id, result)

        if self._subscriptions.subscribe(node.id, topic, frame[3], settled):
            self._wait(node, id)
        else:
            node.refused += 1
            self._finish(node, id, 4)

    def _unsubscribe(self, node, id, frame):
        if not self._is_new(node, id, unsubscribe_fault(frame)):
            return
        topic = frame[2]
        self._subscriptions.unsubscribe(
            node.id,
            topic,
            lambda result: self._finish(node, id, result),
        )
        self._wait(node, id)

    # Is it to be done? A request with a fault is refused; one that came before is
    # answered as before.
    def _is_new(self, node, id, fault):
        if fault != "":
            self._refuse(node, id, fault)
            return False
        result = node.result_of(id)
        if result is None:
            node.begin(id)
            return True
        node.repeated += 1
        if result == -1:
            self.pending.asked_again(node, id)
        else:
            self._answer(node, id, result)
        return False

    # Has the node wait, should its request not be finished yet; not for a broker that
    # is away.
    def _wait(self, node, id):
        if node.result_of(id) != -1:
            return
        if self._uplink.broker_is_up():
            self.pending.add(node, id)
        else:
            self._finish(node, id, 1)

    # Sends a sign of life for a request that is being worked on. True: it has arrived.
    def busy(self, node, id):
        return self.send(node, f"[{id},{-1}]")

    # Answers a request that takes too long.
    def late(self, node, id):
        self._finish(node, id, 1)

    # A request has its result, or another one than the node was told.
    def _finish(self, node, id, result):
        first = node.result_of(id) == -1
        node.finish(id, result)
        if first:
            self._answer(node, id, result)

    def _refuse(self, node, id, reason):
        node.refused += 1
        self._reporter.error(f"Node {node.id}: a request was refused: {reason}.")
        self._answer(node, id, 4, [reason])

    # [id, "g", last, listens]: sends what waits for the node, as much as its receive
    # buffer holds, and the answer.
    def _fetch(self, node, id, frame):
        mailbox = node.mailbox
        last = frame[2] if len(frame) > 2 else None
        if isinstance(last, int):
            mailbox.confirm(last)
        room = 2904 - _ANSWER_ROOM
        next_ = mailbox.first
        while next_ < mailbox.end():
            downlink = mailbox.frame(next_ - mailbox.first)
            room -= len(downlink.encode()) + 14
            if room < 0 or not self.send(node, downlink):
                break
            next_ += 1
        self._answer(node, id, 0, [mailbox.first, self._broker()])
        node.listens = False
        if (
            self.push is not None
            and len(frame) > 3
            and isinstance(frame[3], int)
            and frame[3] == 1
        ):
            self.push.begin(node, next_)

    def _broker(self):
        return 1 if self._uplink.broker_is_up() else 0

    def _answer(self, node, id, result, more=None):
        if more is None:
            more = []
        self.send(
            node,
            pack([id, result, self._radio.channel(), node.mailbox.count()] + more),
        )

    # Sends a frame, again if need be. True: the node's radio has it.
    def send(self, node, frame):
        for i in range(_TRIES):
            if self._radio.send(node.mac, frame):
                node.sent += 1
                return True
        return False
