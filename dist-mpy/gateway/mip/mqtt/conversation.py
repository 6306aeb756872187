# Made by tsmpy 0.1.0 from src-mqtt/conversation.ts

# What client and broker say to each other over one connection, from CONNECT to its end.
from micropython import const
from asyncio import create_task, Event, sleep_ms
from time import ticks_diff, ticks_ms
from .connection import MQTTException, Unconfirmed
from .inbox import Inbox
from .outbox import Outbox
from . import packet
from .rooms import bring

# Milliseconds between two looks at what is overdue.
_TICK = const(500)


# Ends a task. The one that Ctrl-C has interrupted cannot be cancelled, and does not run
# any more.
def cancel(task):
    try:
        task.cancel()
    except Exception as e:
        if not isinstance(e, RuntimeError):
            raise


# One object has all conversations of a session, one after another: so its buffers are
# used again.
class Conversation:
    # `most`: see `Inbox`. `patience`: milliseconds to wait for an answer, and for the
    # confirmation of a publication.
    def __init__(self, _listener, _outbound, _questions, _most, _ping_ms, _patience):
        # Has the broker accepted?
        self.is_accepted = False
        self._connection = None
        self._ended = Event()
        self._trouble = None
        self._tasks = []
        # An answer is owed to CONNECT or PINGREQ, written at `_asked_at` in ticks_ms.
        self._owes = False
        self._asked_at = 0
        self._listener = _listener
        self._outbound = _outbound
        self._questions = _questions
        self._most = _most
        self._ping_ms = _ping_ms
        self._patience = _patience
        self._inbox = Inbox(_most)
        self.outbox = Outbox(_outbound)

    # Converses until the connection ends, and returns what ended it. `connect` is the
    # CONNECT packet.
    async def hold(self, connection, connect):
        self._connection = connection
        self._ended.clear()
        self._trouble = None
        self._owe()
        self._inbox.clear()
        self.outbox.send(connect)
        self._tasks = [
            create_task(self._guard(self.outbox.write_out(connection))),
            create_task(self._guard(self._read(connection))),
            create_task(self._guard(self._watch(connection))),
        ]
        await self._ended.wait()
        return self._trouble

    # Runs a part of the conversation; when it ends, so does the conversation.
    async def _guard(self, part):
        try:
            await part
        except Exception as e:
            if self._trouble is None:
                self._trouble = e
        self._ended.set()

    # Closes the connection, if there is one.
    def hang_up(self):
        for task in self._tasks:
            cancel(task)
        self._tasks = []
        self.is_accepted = False
        self.outbox.clear()
        connection = self._connection
        self._connection = None
        if connection is not None:
            connection.close()

    async def _read(self, connection):
        inbox = self._inbox
        while True:
            while inbox.next():
                if inbox.skipped > 0:
                    self._skip()
                else:
                    self._handle(inbox.first, inbox.body())
            await connection.readable()
            connection.read(inbox)

    def _skip(self):
        skipped = self._inbox.skipped
        skipped_id = self._inbox.skipped_id
        if skipped_id > 0:
            self.outbox.send(packet.puback(skipped_id))
        self._tell_skipped(skipped)

    def _tell_skipped(self, size):
        why = (
            f"{self._most} are the most"
            if size > self._most
            else "there is no memory for it"
        )
        self._listener.report(f"Skipped a message of {size} bytes: {why}.")

    def _handle(self, first, body):
        kind = first & 0xF0
        if len(body) < packet.shortest(kind):
            raise ValueError(f"packet {first} is too short")
        if self.is_accepted == (kind == packet.CONNACK):
            raise ValueError(f"packet {first} out of turn")
        if kind == packet.PUBLISH:
            self._receive(first, body)
        elif kind == packet.PUBACK:
            self._outbound.confirmed(packet.read_u16(body, 0))
            self.outbox.look()
        elif kind == packet.SUBACK:
            self._questions.answer(packet.read_u16(body, 0), body[2])
        elif kind == packet.UNSUBACK:
            self._questions.answer(packet.read_u16(body, 0), 0)
        elif kind == packet.PINGRESP:
            self._owes = False
        elif kind == packet.CONNACK:
            self._accept(body[0], body[1])
        else:
            raise ValueError(f"packet {first} of an unknown kind")

    def _accept(self, flags, code):
        if code != 0:
            why = bring("mqtt.dial").refusal(code)
            raise MQTTException(f"the broker refused the connection: {why}")
        self.is_accepted = True
        self._owes = False
        self._listener.accepted(flags & 1 == 1)
        self.outbox.open()

    def _receive(self, first, body):
        packet_id = packet.publish_id(first, body)
        try:
            topic = packet.publish_topic(body)
            self._listener.received(
                topic,
                packet.publish_message(first, body),
                first & 1 == 1,
            )
        except Exception as e:
            if not isinstance(e, MemoryError):
                raise
            self._tell_skipped(len(body))
        if packet_id > 0:
            self.outbox.send(packet.puback(packet_id))

    def _owe(self):
        self._owes = True
        self._asked_at = ticks_ms()

    # Ends the conversation when the broker owes something for too long, or the network
    # is gone.
    async def _watch(self, connection):
        answer, confirmation = self._patience
        looked_at = ticks_ms()
        was_late = False
        while True:
            await sleep_ms(_TICK)
            # a board that was busy itself first reads what the broker has said
            # meanwhile
            was_late = not was_late and ticks_diff(ticks_ms(), looked_at) > 2 * _TICK
            looked_at = ticks_ms()
            if was_late:
                continue
            if not self._listener.network_is_up():
                raise MQTTException("Wi-Fi is down")
            now = ticks_ms()
            if connection.is_writing():
                if ticks_diff(now, connection.wrote_at) > answer:
                    raise MQTTException("the broker takes no more bytes")
                self._asked_at = now  # the question may not have left yet
            quiet = ticks_diff(now, self._asked_at)
            if self._owes and quiet > answer or self._questions.overdue(now, answer):
                raise MQTTException("the broker does not answer")
            if self._outbound.overdue(now) > confirmation:
                raise Unconfirmed("the broker does not confirm")
            if not self._owes and self._ping_ms > 0 and quiet >= self._ping_ms:
                self.outbox.send(packet.pingreq())
                self._owe()
