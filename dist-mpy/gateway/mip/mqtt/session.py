# Made by tsmpy 0.1.0 from src-mqtt/session.ts

# An MQTT session: stays connected to a broker through outages, publishes, subscribes,
# receives. It leaves the network below to `client`, so it runs wherever there are
# sockets.
from micropython import const
from asyncio import create_task, Event, sleep_ms, TimeoutError, wait_for_ms
from random import getrandbits
from .connection import MQTTException, Unconfirmed
from .conversation import Conversation, cancel
from .outbound import Outbound
from . import packet
from .publication import Publication
from .questions import Questions
from .rooms import bring, let_go
from .topic import filter_fault, topic_fault

# Milliseconds until the second attempt to connect; from attempt to attempt it doubles.
_FIRST_DELAY = const(500)
_LAST_DELAY = const(16000)


# Text as UTF-8; bytes as they are.
def _to_bytes(text, what):
    if isinstance(text, str):
        return text.encode()
    if isinstance(text, bytes):
        return bytes(text)
    raise ValueError(f"{what} should be text or bytes")


def _check_qos(qos):
    if qos != 0 and qos != 1:
        raise ValueError("qos should be 0 or 1")


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
        # Has the broker kept what an earlier connection subscribed to? See `clean`.
        self.session_present = False
        self._connected = Event()
        self._outbound = Outbound()
        self._questions = Questions()
        self._runner = None
        self._queue = None
        options = bring("mqtt.check").checked(config)
        let_go("mqtt.check", "mqtt.values")
        self.options = options
        self.unused = options.unused
        self.unknown = options.unknown
        self._wipe = options.clean_init and not options.clean
        self._conversation = Conversation(
            self,
            self._outbound,
            self._questions,
            Session.max_packet,
            options.ping_ms,
            (options.response_ms, options.response_ms * (options.max_repubs + 1)),
        )

    # Messages for the application, unless `on_message` takes them.
    @property
    def queue(self):
        if self._queue is None:
            self._queue = bring("mqtt.messages").MessageQueue(self.options.queue_len)
        return self._queue

    # Begins to connect, for ever, and returns at once.
    def start(self):
        if self._runner is None:
            self._runner = create_task(self._run())

    # Connects, however long that takes.
    async def connect(self):
        self.start()
        await self._connected.wait()

    # Is there a connection, which the broker has accepted?
    def isconnected(self):
        return self._connected.is_set()

    # How many publications have not been confirmed yet.
    def pending(self):
        return self._outbound.pending()

    # Publishes, `qos` 0 or 1, and returns when it is done, through outages too: with
    # qos 1 when the broker has confirmed, with qos 0 when it is written. False: given
    # up, see `max_repubs`, or, with qos 0, lost with the connection. ValueError: it
    # cannot be published, and why.
    async def publish(self, topic, msg, retain=False, qos=0):
        _check_qos(qos)
        name = _to_bytes(topic, "the topic")
        fault = topic_fault(name)
        if fault != "":
            raise ValueError(fault)
        over = Event()
        outcome = False

        def finished(sent):
            nonlocal outcome
            outcome = sent
            over.set()

        self.submit(
            Publication(name, _to_bytes(msg, "the message"), retain, qos, finished),
        )
        await over.wait()
        return outcome

    # Hands over a publication whose topic is known to have no fault; its `finished`
    # tells the rest. @internal
    def submit(self, publication):
        self._outbound.add(publication)
        self._conversation.outbox.look()

    # Subscribes to a filter and returns the broker's answer: the qos it grants, or 128
    # if it refuses. ValueError: not a filter.
    async def subscribe(self, topic, qos=0):
        _check_qos(qos)
        filter = _to_bytes(topic, "the topic")
        fault = filter_fault(filter)
        if fault != "":
            raise ValueError(fault)
        return await self._ask(lambda id: packet.subscribe(id, filter, qos))

    # Ends a subscription. True: the broker has confirmed that. ValueError: not a
    # filter.
    async def unsubscribe(self, topic):
        filter = _to_bytes(topic, "the topic")
        fault = filter_fault(filter)
        if fault != "":
            raise ValueError(fault)
        code = await self._ask(lambda id: packet.unsubscribe(id, filter))
        return code == 0

    # Asks the broker until it answers. A question at which the connection ends again
    # and again counts as refused.
    async def _ask(self, make):
        tries = 0
        while tries <= self.options.max_repubs:
            # who waits goes on later than the connection is made, and it may be gone by
            # then
            while not self._connected.is_set():
                await self._connected.wait()
            question = self._questions.add()
            self._conversation.outbox.send(make(question.packet_id))
            await question.answered.wait()
            if question.code >= 0:
                return question.code
            tries += 1
        return packet.REFUSED

    # Takes leave of the broker, which then does not publish the will. What is not
    # confirmed goes after the next `connect`.
    async def disconnect(self):
        if self._connected.is_set():
            outbox = self._conversation.outbox
            outbox.send(packet.disconnect())
            try:
                await wait_for_ms(outbox.written(), self.options.response_ms)
            except Exception as e:
                if not isinstance(e, TimeoutError):
                    raise
        self.close()

    # Ends everything at once, without a word: the broker publishes the will.
    def close(self):
        if self._runner is not None:
            cancel(self._runner)
        self._runner = None
        self._hang_up(False)

    # Waits until there is a network. OSError or MQTTException if that fails.
    async def join_network(self):
        pass

    # Is there a network? Asked every half second. @internal
    def network_is_up(self):
        return True

    # The IP address of `host`, asked anew for each attempt to connect: a broker may
    # have moved. OSError: there is none.
    async def find_address(self, host, _milliseconds):
        return host

    # For the conversation. @internal
    def accepted(self, present):
        if self._wipe:
            self._wipe = False
            raise MQTTException("connecting again, with a session that lasts")
        self.session_present = present
        self.connections += 1
        self._connected.set()
        self.up.set()

    # For the conversation. @internal
    def received(self, topic, message, retained):
        try:
            if self.on_message is None:
                self.queue.put((topic, message, retained))
            else:
                self.on_message(topic, message, retained)
        except Exception as e:
            self.report(f"A message could not be handled: {repr(e)}")

    # For the conversation. @internal
    def report(self, text):
        if self.on_problem is not None:
            self.on_problem(text)

    # Connects, for ever. Should even the end of a connection fail, for want of memory,
    # that is made up for.
    async def _run(self):
        while True:
            try:
                self._hang_up(False)
                await self._go_on()
            except Exception as e:
                self.trouble = self._explain(e)
                await sleep_ms(_FIRST_DELAY)

    async def _go_on(self):
        delay = _FIRST_DELAY
        told = False
        while True:
            wiping = self._wipe
            by_broker = False
            try:
                await self.join_network()
                end = await self._converse()
                by_broker = isinstance(end, OSError) or isinstance(end, Unconfirmed)
                self.trouble = self._explain(end)
            except Exception as e:
                self.trouble = self._explain(e)
            was_connected = self._connected.is_set()
            self._hang_up(by_broker)
            if wiping and not self._wipe:
                continue
            if was_connected or not told:
                self.down.set()
            told = True
            if was_connected:
                delay = _FIRST_DELAY
            await sleep_ms(delay + getrandbits(7))
            delay = min(delay * 2, _LAST_DELAY)

    # One connection, from its first byte to its end. Gives what ended it.
    async def _converse(self):
        connection, connect = await self._dial()
        return await self._conversation.hold(connection, connect)

    # A new connection, and the packet to begin with.
    async def _dial(self):
        o = self.options
        ip = await self.find_address(o.server, o.response_ms)
        dial = bring("mqtt.dial")
        connection = await dial.connect_to(
            ip,
            o.port,
            o.ssl,
            o.server_hostname,
            o.response_ms,
        )
        will = None if self._wipe else o.will
        connect = dial.connect(
            o.client_id,
            o.keepalive,
            o.clean or self._wipe,
            will,
            o.user,
            o.password,
        )
        let_go("mqtt.dial")
        return [connection, connect]

    # What went wrong, as a sentence.
    def _explain(self, e):
        if isinstance(e, MQTTException):
            return str(e)
        where = self.options.where
        if isinstance(e, TimeoutError):
            return f"{where} does not answer"
        what = (
            "lost the connection to"
            if self._connected.is_set()
            else "cannot connect to"
        )
        text = (
            str(e).strip()
            if isinstance(e, OSError) or isinstance(e, ValueError)
            else repr(e)
        )
        return f"{what} {where}: {text}"

    # Ends the connection, if there is one. `by_broker`: it was the broker that did not
    # want it any more.
    def _hang_up(self, by_broker):
        self._connected.clear()
        self._conversation.hang_up()
        blameless = not by_broker or not self._questions.settled()
        given_up = self._outbound.connection_lost(blameless, self.options.max_repubs)
        if given_up is not None:
            self.report(f"The broker takes no publication to {given_up.topic.decode()}: it ends the connection.")  # noqa: E501
        self._questions.connection_lost()
