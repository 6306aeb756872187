# Made by tsmpy 0.1.0 from src-gateway/push.ts

# Sends messages to nodes that listen as soon as they come: what `lpmode` False asks
# for. See docs/protocol.md.
from micropython import const
from asyncio import Event, sleep_ms
from time import ticks_diff, ticks_ms


def _index_of_same(items, wanted, start=0):
    # the same object, not one that looks alike
    size = len(items)
    for i in range(max(0, start + size) if start < 0 else start, size):
        if items[i] is wanted:
            return i
    return -1


# Milliseconds within which a node confirms what was pushed; and how often it is pushed
# then.
_CONFIRM = const(100)
_TIMES = const(2)
# Milliseconds between two looks at what is not confirmed.
_LOOK = const(50)
# Bytes of a node's receive buffer left for answers to what it asks meanwhile.
_SPARE = const(600)


class Push:
    # Both send a frame and tell whether the node's radio has it. `plain`: to a node of
    # protocol v1.
    def __init__(self, _send, _send_plain):
        self._come = Event()
        self._sent = Event()
        # Nodes of protocol v1 with news, and of v2 that have something to confirm.
        self._fresh = []
        self._unconfirmed = []
        self._send = _send
        self._send_plain = _send_plain

    # A message has come into a node's mailbox. A node of protocol v1 gets it at once
    # unless others wait.
    def come(self, node):
        if node.protocol == 1:
            if node.mailbox.count() == 1:
                node.listens = True
            if not _index_of_same(self._fresh, node) >= 0:
                self._fresh.append(node)
            self._come.set()
        elif node.listens:
            self._push(node)

    # The node has confirmed something: there is room for more.
    def confirmed(self, node):
        if not node.listens:
            return
        node.in_vain = 0
        node.pushed_at = ticks_ms()
        self._push(node)

    # The node, which goes on listening, has asked for what waits; that was sent up to
    # the message before number `next`.
    def begin(self, node, next_):
        node.listens = True
        node.in_vain = 0
        node.pushed = next_
        node.pushed_at = ticks_ms()
        self._push(node)

    # Sends what waits and was not sent yet, as much as the node's receive buffer holds.
    def _push(self, node):
        mailbox = node.mailbox
        first = mailbox.first
        if node.pushed <= first:
            node.pushed = first
            node.pushed_at = ticks_ms()
        room = 2904 - _SPARE
        number = first
        while number < mailbox.end():
            frame = mailbox.frame(number - first)
            room -= len(frame.encode()) + 14
            if room < 0:
                break
            if number < node.pushed:
                number += 1
                continue
            if not self._send(node, frame):
                node.listens = False
                return
            node.pushed = number + 1
            number += 1
        if node.pushed > first and not _index_of_same(self._unconfirmed, node) >= 0:
            self._unconfirmed.append(node)
            self._sent.set()

    # Sends nodes of protocol v1 what comes, for ever: at once, unless something waits
    # already. It waits then for `get`.
    async def run(self):
        while True:
            await self._come.wait()
            self._come.clear()
            nodes = self._fresh
            self._fresh = []
            for node in nodes:
                self._push_plain(node)
                # an absent node takes time: others are served meanwhile
                await sleep_ms(0)

    def _push_plain(self, node):
        mailbox = node.mailbox
        while node.listens and mailbox.count() > 0:
            if self._send_plain(node, mailbox.plain(0)):
                mailbox.drop_first()
            else:
                node.listens = False

    # Looks after what is not confirmed, for ever.
    async def watch(self):
        while True:
            if len(self._unconfirmed) == 0:
                self._sent.clear()
                await self._sent.wait()
            await sleep_ms(_LOOK)
            now = ticks_ms()
            nodes = self._unconfirmed
            self._unconfirmed = []
            for node in nodes:
                self._look(node, now)

    def _look(self, node, now):
        if not node.listens or node.mailbox.first >= node.pushed:
            return
        if ticks_diff(now, node.pushed_at) < _CONFIRM:
            self._unconfirmed.append(node)
        else:
            node.in_vain += 1
            if node.in_vain < _TIMES:
                node.pushed = node.mailbox.first
                self._push(node)
            else:
                node.listens = False
