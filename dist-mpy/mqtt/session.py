# Made by tsmpy 0.1.0 from src-mqtt/session.ts

# An MQTT session: stays connected to a broker through outages, publishes with several
# messages under way, subscribes, receives. It leaves the network below to `client`, so
# it runs wherever there are sockets.
from micropython import const
from asyncio import create_task, Event, sleep_ms
from random import getrandbits
from time import ticks_diff, ticks_ms
from .config import Options
from .connection import connect_to
from .messages import MessageQueue
from .outbound import Outbound
from . import packet
from .publication import Publication
from .questions import Questions
from .topic import filter_fault, topic_fault

# Milliseconds until the second attempt to connect; from attempt to attempt it doubles.
_FIRST_DELAY = const(500)
_LAST_DELAY = const(16000)
# Milliseconds between two looks at what is overdue.
_TICK = const(500)


# The broker or the network does not do what it should.
class MQTTException(Exception):
    pass


def _to_bytes(text):
    return text.encode() if isinstance(text, str) else text


# Ends a task. The one that Ctrl-C has interrupted cannot be cancelled, and does not run
# any more.
def _cancel(task):
    try:
        task.cancel()
    except Exception as e:
        if not isinstance(e, RuntimeError):
            raise


class Session:
    # Bytes of the longest packet taken from the broker; a longer message is
    # acknowledged, dropped and reported.
    max_packet = 4096

    # `config`: see the module `config`. ValueError names what is wrong in it.
    def __init__(self, config):
        # Set whenever a connection is made; the application clears it.
        self.up = Event()
        # Set whenever the connection is lost or the first attempt fails; the
        # application clears it.
        self.down = Event()
        # Called with each message, which then is not put into `queue`.
        self.on_message = None
        # Called with a sentence about what was given up.
        self.on_problem = None
        # Why the last connection ended or could not be made.
        self.trouble = ""
        # Connections made so far.
        self.connections = 0
        self._connection = None
        self._connected = Event()
        self._ended = Event()
        self._outbound = Outbound()
        self._questions = Questions()
        # A sign of life has been sent and not been answered.
        self._pinged = False
        self._tasks = []
        self._runner = None
        self.options = Options(config)
        self.unused = self.options.unused
        self.queue = MessageQueue(self.options.queue_len)
        self._wipe = self.options.clean_init and not self.options.clean

    # Begins to connect, for ever, and returns at once.
    def start(self):
        if self._runner is None:
            self._runner = create_task(self._run())

    # Connects, however long that takes.
    async def connect(self):
        self.start()
        await self._connected.wait()

    def isconnected(self):
        return self._connected.is_set()

    # How many publications have not been confirmed yet.
    def pending(self):
        return self._outbound.pending()

    # Publishes, and returns when it is done, through outages too: with qos 1 when the
    # broker has confirmed. False: given up, see `max_repubs`. ValueError: no topic to
    # publish to.
    async def publish(self, topic, msg, retain=False, qos=0):
        name = _to_bytes(topic)
        fault = topic_fault(name)
        if fault != "":
            raise ValueError(fault)
        over = Event()
        outcome = False

        def finished(sent):
            nonlocal outcome
            outcome = sent
            over.set()

        self.submit(Publication(name, _to_bytes(msg), retain, qos, finished))
        await over.wait()
        return outcome

    # Hands over a publication whose topic is known to have no fault; its `finished`
    # tells the rest.
    def submit(self, publication):
        self._outbound.add(publication)
        self._pump()

    def _pump(self):
        if self._connection is not None and self._connected.is_set():
            self._outbound.pump(self._connection)

    # Subscribes to a filter and returns the broker's answer: the qos it grants, or 128
    # if it refuses. ValueError: not a filter.
    async def subscribe(self, topic, qos=0):
        filter = _to_bytes(topic)
        fault = filter_fault(filter)
        if fault != "":
            raise ValueError(fault)
        return await self._ask(lambda id: packet.subscribe(id, filter, qos))

    # Ends a subscription. True: the broker has confirmed that.
    async def unsubscribe(self, topic):
        filter = _to_bytes(topic)
        code = await self._ask(lambda id: packet.unsubscribe(id, filter))
        return code == 0

    # Asks the broker until it answers. A question at which the connection ends again
    # and again counts as refused.
    async def _ask(self, make):
        tries = 0
        while tries <= self.options.max_repubs:
            await self._connected.wait()
            question = self._questions.add()
            self._connection.send(make(question.packet_id))
            await question.answered.wait()
            if question.code >= 0:
                return question.code
            tries += 1
        return packet.REFUSED

    # Takes leave of the broker, which then does not publish the will.
    async def disconnect(self):
        if self._connection is not None:
            self._connection.send(packet.disconnect())
            await self._connection.written()
        self.close()

    # Ends everything at once.
    def close(self):
        if self._runner is not None:
            _cancel(self._runner)
        self._runner = None
        self._hang_up()

    # Waits until there is a network. OSError or MQTTException if that fails.
    async def join_network(self):
        pass

    # Is there a network? Asked every half second.
    def network_is_up(self):
        return True

    def _report(self, text):
        if self.on_problem is not None:
            self.on_problem(text)

    async def _run(self):
        delay = _FIRST_DELAY
        told = False
        while True:
            self.trouble = ""
            try:
                await self.join_network()
                await self._converse()
            except Exception as e:
                self._blame(e)
            was_connected = self._connected.is_set()
            self._hang_up()
            if was_connected or not told:
                self.down.set()
            told = True
            if was_connected:
                delay = _FIRST_DELAY
            await sleep_ms(delay + getrandbits(7))
            delay = min(delay * 2, _LAST_DELAY)

    def _blame(self, e):
        if self.trouble == "":
            self.trouble = str(e) if isinstance(e, MQTTException) else repr(e)

    # One connection, from its first byte to its end.
    async def _converse(self):
        o = self.options
        most = Session.max_packet
        connection = await connect_to(
            o.server,
            o.port,
            o.ssl,
            o.server_hostname,
            o.response_ms,
            most,
        )
        self._connection = connection
        self._ended.clear()
        will = None if self._wipe else o.will
        connection.send(
            packet.connect(
                o.client_id,
                o.keepalive,
                o.clean or self._wipe,
                will,
                o.user,
                o.password,
            ),
        )
        self._tasks = [
            create_task(self._guard(lambda: connection.write_out())),
            create_task(self._guard(lambda: self._read(connection))),
            create_task(self._guard(lambda: self._watch(connection))),
        ]
        await self._ended.wait()

    # Runs a part of the conversation; when it ends, so does the connection.
    async def _guard(self, part):
        try:
            await part()
        except Exception as e:
            self._blame(e)
        self._ended.set()

    # Ends the connection, if there is one.
    def _hang_up(self):
        for task in self._tasks:
            _cancel(task)
        self._tasks = []
        self._connected.clear()
        self._pinged = False
        given_up = self._outbound.connection_lost(
            not self._questions.settled(),
            self.options.max_repubs,
        )
        if given_up is not None:
            self._report(f"The broker takes no publication to {given_up.topic.decode()}: it ends the connection.")  # noqa: E501
        self._questions.connection_lost()
        if self._connection is not None:
            self._connection.close()
        self._connection = None

    async def _read(self, connection):
        inbox = connection.inbox
        while True:
            while inbox.next():
                if inbox.skipped > 0:
                    self._skip(connection)
                else:
                    self._handle(connection, inbox.first, inbox.body())
            await connection.fill()

    def _skip(self, connection):
        inbox = connection.inbox
        if inbox.skipped_id > 0:
            connection.send(packet.puback(inbox.skipped_id))
        self._report(
            f"Skipped a message of {inbox.skipped} bytes: {Session.max_packet} are the most.",  # noqa: E501
        )

    def _handle(self, connection, first, body):
        subject = first & 0xF0
        if subject == packet.PUBLISH:
            self._receive(connection, first, body)
        elif subject == packet.PUBACK:
            self._outbound.confirmed(packet.read_u16(body, 0))
            self._pump()
        elif subject == packet.SUBACK:
            self._questions.answer(packet.read_u16(body, 0), body[2])
        elif subject == packet.UNSUBACK:
            self._questions.answer(packet.read_u16(body, 0), 0)
        elif subject == packet.PINGRESP:
            self._pinged = False
        elif subject == packet.CONNACK:
            self._accepted(body[1])
        else:
            raise MQTTException(f"the broker sent a packet of an unknown kind, {first}")

    def _accepted(self, code):
        if code != 0:
            raise MQTTException(
                f"the broker refused the connection: {packet.refusal(code)}",
            )
        if self._wipe:
            self._wipe = False
            raise MQTTException("connecting again, with a session that lasts")
        self.connections += 1
        self._connected.set()
        self.up.set()
        self._pump()

    def _receive(self, connection, first, body):
        topic, message, retained, _, packet_id = packet.read_publish(first, body)
        try:
            if self.on_message is None:
                self.queue.put((topic, message, retained))
            else:
                self.on_message(topic, message, retained)
        except Exception as e:
            self._report(f"A message could not be handled: {repr(e)}")
        if packet_id > 0:
            connection.send(packet.puback(packet_id))

    # Ends the connection when the broker owes something for too long or the network is
    # gone.
    async def _watch(self, connection):
        ping_ms = self.options.ping_ms
        response_ms = self.options.response_ms
        max_repubs = self.options.max_repubs
        pinged_at = ticks_ms()
        while True:
            await sleep_ms(_TICK)
            if not self.network_is_up():
                raise MQTTException("Wi-Fi is down")
            now = ticks_ms()
            quiet = ticks_diff(now, pinged_at)
            owes = self._pinged or not self._connected.is_set()
            if (
                owes and quiet > response_ms
                or self._questions.overdue(now, response_ms)
            ):
                raise MQTTException("the broker does not answer")
            if self._outbound.overdue(now) > response_ms * (max_repubs + 1):
                raise MQTTException("the broker does not confirm")
            if not owes and ping_ms > 0 and quiet >= ping_ms:
                connection.send(packet.pingreq())
                self._pinged = True
                pinged_at = now
