# Made by tsmpy 0.1.0 from src-anode/alink.ts

# A node's asynchronous link to its gateway, for nodes that run all the time.
from micropython import const
from aioespnow import AIOESPNow
from asyncio import create_task, Event, Lock, sleep_ms, TimeoutError, wait_for_ms
from binascii import hexlify
from nowlink.base_link import BaseLink

# Times that a frame is sent when no answer comes.
_TRIES = const(8)
# Milliseconds to wait for the answer to a frame; a busy gateway sends a sign of life
# every 100.
_ANSWER_MS = const(150)
# The same for a frame that nobody acknowledged: it may have arrived all the same.
_UNACKNOWLEDGED_MS = const(25)
# Signs of life that are believed for one request.
_SIGNS = const(100)
# Milliseconds after which a gateway that was busy, or whose broker is slow, is asked
# again.
_AGAIN_MS = const(200)
# Milliseconds between two looks at Wi-Fi while it is joined, and how many.
_LOOK_MS = const(50)
_LOOKS = const(100)
# Messages kept for the application; further ones stay in the gateway's mailbox.
_BACKLOG = const(10)


# Waits for an event, `milliseconds` at most, and clears it. False: it did not come.
async def _comes(event, milliseconds):
    try:
        await wait_for_ms(event.wait(), milliseconds)
    except TimeoutError:
        return False
    event.clear()
    return True


# Connects an application that uses asyncio to its gateway, for ever: `await link.run()`
# once, then the rest.
class ALink(BaseLink):
    # Transmit power in dBm, None: the port's own. To be set before an ALink is made; 17
    # helps some ESP32-S3 boards.
    txpower = None

    # `gateway`: its id, 12 hex digits, or the same as 6 bytes. `channel`: the fixed
    # channel, 1 to 13; or None, and then `credentials` are (ssid, password) of the
    # Wi-Fi network whose channel the gateway is on. `poll_interval`: milliseconds
    # between two looks into the mailbox. `debug`: print how the link connects, and why
    # the gateway refuses something. ValueError: neither a channel nor credentials.
    def __init__(self, gateway, channel, credentials, debug=True, poll_interval=1000):
        if (
            not isinstance(channel, int)
            and (channel is not None or credentials is None or len(credentials) != 2)
        ):
            raise ValueError(
                "channel must be a number, or None with credentials (ssid, password)",
            )
        air = AIOESPNow()
        super().__init__(
            air,
            ALink.txpower,
            hexlify(gateway).decode() if isinstance(gateway, bytes) else gateway,
            channel,
            credentials,
            debug,
        )
        # Set when a poll tells that the gateway's broker is there, also the first time;
        # clears `broker_down`.
        self.broker_up = Event()
        # Set when a poll tells that the gateway's broker is away; clears `broker_up`.
        self.broker_down = Event()
        # Set when the gateway has answered a request; clears `esp_down`.
        self.esp_up = Event()
        # Set when the gateway has not answered a request; clears `esp_up`.
        self.esp_down = Event()
        # One request is out at a time, and one publication is under way, which may take
        # many requests.
        self._turn = Lock()
        self._order = Lock()
        # The result of the request that is out, and that there is news of it.
        self._result = -2
        self._told = Event()
        # The mailbox is being fetched: downlinks wait for the answer that tells where
        # they begin.
        self._fetching = False
        # Ask for the mailbox now, not at the end of the interval.
        self._hurry = Event()
        # Topics that are subscribed to, and their qos; a gateway that started anew may
        # have forgotten them.
        self._topics = {}
        self._is_forgotten = False
        self._messages = []
        self._arrived = Event()
        # The broker by the last poll: 1 there, 0 away, -1 not known.
        self._broker = -1
        self._tasks = []
        self._air = air
        self._interval = poll_interval

    # Connects and starts to listen and to poll; returns then. To be awaited once.
    # OSError: the network was not found.
    async def run(self):
        await self.reconnect()
        self._tasks = [create_task(self._listen()), create_task(self._poll())]

    # Ends listening and polling and switches the radio off; to be called before the
    # program ends.
    def close(self):
        for task in self._tasks:
            task.cancel()
        self._tasks = []
        super().close()

    # Tunes to the channel, or joins Wi-Fi, again. Returns the channel. OSError: the
    # network was not found.
    async def reconnect(self):
        if self.debug:
            print("reconnect", "chan", self.channel, "creds", self.credentials)
        if self.channel is not None:
            self._tune(self.channel)
        elif self.credentials is not None:
            await self._join(self.credentials)
        if self.debug:
            print("connected", "on", "channel", self.cur_chan)
        return self.cur_chan

    # Publishes a message, str or bytes, and returns when the gateway has done it: with
    # qos 1 when the broker has confirmed. Until then it goes on trying, however long
    # gateway or broker are away. Publications leave in the order of their calls.
    # ValueError: too long for a frame, or refused by the gateway.
    async def publish(self, topic, msg, retain=False, qos=0):
        await self._order.acquire()
        try:
            frame = ""
            id = 0
            while True:
                await self._turn.acquire()
                try:
                    if frame == "":
                        frame = self._frame(["p", topic, msg, retain, qos])
                        id = self._id
                    else:
                        self._id = id  # asked again, it is not done again
                    await self._exchange(frame)
                finally:
                    self._turn.release()
                if self._result == 0:
                    return
                if self._result == 3:
                    frame = ""
                await self._later()
        finally:
            self._order.release()

    # Subscribes to a topic, with wildcards or without, and returns when the gateway has
    # noted it; does so again whenever a gateway has started that may have forgotten.
    # ValueError: it refuses.
    async def subscribe(self, topic, qos):
        await self._insist(["s", topic, qos])
        self._topics[topic] = qos

    # Ends a subscription, and returns when the gateway has noted it. ValueError: it
    # refuses.
    async def unsubscribe(self, topic):
        self._topics.pop(topic, 0)
        await self._insist(["u", topic])

    # The gateway's channel, None if it does not answer.
    async def get_channel(self):
        return self.cur_chan if await self._request(["q"]) == 0 else None

    def __aiter__(self):
        return self

    # The next message: topic, message (bytes if it is not UTF-8), retained.
    async def __anext__(self):
        while len(self._messages) == 0:
            self._arrived.clear()
            await self._arrived.wait()
        return self._messages.pop(0)

    async def _join(self, credentials):
        sta = self._sta
        sta.disconnect()  # it may be trying already
        sta.connect(*credentials)
        for n in range(_LOOKS):
            await sleep_ms(_LOOK_MS)
            if sta.isconnected():
                return
        raise OSError("Connect fail")

    # Sends a request until it is answered.
    async def _insist(self, items):
        while True:
            result = await self._request(items)
            if result == 0 or result == 1:
                return
            await self._later()

    # Lets some time go by until a request is sent again, longer if it is of no use
    # before.
    async def _later(self):
        await sleep_ms(
            _AGAIN_MS if self._result >= 0 and self._broker == 1 else self._interval,
        )

    async def _request(self, items):
        await self._turn.acquire()
        try:
            await self._exchange(self._frame(items))
            return self._result
        finally:
            self._turn.release()

    # Sends a frame, again if need be, until its answer is there. Sets `_result`;
    # NOTHING: no answer.
    async def _exchange(self, frame):
        signs = _SIGNS
        self._result = -2
        self._told.clear()
        tries = 0
        while tries < _TRIES:
            wait = _ANSWER_MS if self._send(frame) else _UNACKNOWLEDGED_MS
            while self._result < 0 and signs > 0 and await _comes(self._told, wait):
                signs -= 1
                wait = _ANSWER_MS
                tries = 0
            if self._result >= 0:
                break
            tries += 1
        if self._result < 0:
            self._result = -2
            self.esp_up.clear()
            self.esp_down.set()
            self._restart()
            return
        self.esp_down.clear()
        self.esp_up.set()
        if self._result == 4:
            raise ValueError("the gateway refuses the request")
        if self._waiting > 0 and not self._fetching:
            self._hurry.set()

    # A radio whose buffers are exhausted sends nothing any more until it is started
    # anew (esp-idf#18682).
    def _restart(self):
        self._air.active(False)
        self._air.active(True)
        self._air.add_peer(self._mac)

    # Hears what comes, for ever.
    async def _listen(self):
        while True:
            try:
                mac, frame = await self._air.airecv()
                result = self._heard(mac, frame)
                if result != -2:
                    self._result = result
                    self._told.set()
                elif len(self._inbox) > 0 and not self._fetching:
                    self._deliver()
            except OSError:
                await sleep_ms(_AGAIN_MS)

    # Hands messages that have come on to the application. What has no place among them
    # is asked for.
    def _deliver(self):
        if len(self._messages) >= _BACKLOG:
            self._inbox.clear()
            return
        messages = self._take()
        if len(messages) == 0:
            self._hurry.set()
        else:
            self._messages.extend(messages)
            self._arrived.set()

    # Looks into the mailbox again and again, less often while the gateway does not
    # answer.
    async def _poll(self):
        while True:
            result = (
                await self._fetch()
                if len(self._messages) < _BACKLOG
                else await self._request(["q"])
            )
            if self._is_forgotten and result == 0:
                await self._renew()
            await _comes(
                self._hurry,
                self._interval if result == 0 else 4 * self._interval,
            )

    # The mailbox begins at another number: the gateway has started anew. Subscribes
    # again.
    async def _renew(self):
        for topic in list(self._topics):
            qos = self._topics.get(topic)
            try:
                if qos is not None and await self._request(["s", topic, qos]) < 0:
                    return
            except Exception as e:
                if not isinstance(e, ValueError):
                    raise
                self._topics.pop(topic, 0)  # it refuses now
        self._is_forgotten = False

    # Takes what waits in the mailbox, as much as the node's buffer holds, and asks for
    # more if there is.
    async def _fetch(self):
        await self._turn.acquire()
        self._fetching = True
        try:
            self._inbox.clear()
            # 1: this node listens, what comes may be sent to it at once.
            await self._exchange(self._frame(["g", self._next - 1, 1]))
            if self._result == 0:
                first = self._answer[4]
                if first != self._next:
                    self._is_forgotten = True
                self._next = first
                if len(self._inbox) > 0:
                    self._deliver()
                if self._waiting > 0:
                    self._hurry.set()
                if len(self._answer) > 5:
                    self._note_broker(self._answer[5])
            return self._result
        finally:
            self._fetching = False
            self._turn.release()

    def _note_broker(self, state):
        if state == self._broker:
            return
        self._broker = state
        now, before = (
            [self.broker_up, self.broker_down]
            if state == 1
            else [self.broker_down, self.broker_up]
        )
        before.clear()
        now.set()
