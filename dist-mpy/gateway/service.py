# Made by tsmpy 0.1.0 from src-gateway/service.ts

# The gateway: serves frames as they come, and looks after all that takes longer.
from micropython import const
from asyncio import create_task, Event, new_event_loop, run, sleep, sleep_ms
from binascii import hexlify
from machine import WDT
from mqtt.rooms import bring, let_go
from nowlink.wire import unpack
from .downlinks import Downlinks
from .keeper import Keeper
from .protocol_v2 import ProtocolV2
from .subscriptions import Subscriptions

# Addresses that are not allowed: so many are reported, each once.
_REPORTED = const(50)
# Milliseconds between two answers to status requests: those in quick succession get
# one.
_STATUS_PAUSE = const(500)


# The gateway that `import gateway` has made: `gateway.gw`.
class Gateway:
    # `_state_topic`: retained, it tells whether the gateway is there; "": the user has
    # a will of their own. @internal
    def __init__(
        self,
        settings,
        server,
        _state_topic,
        radio,
        client,
        clock,
        _uplink,
        reporter,
        registry,
    ):
        # Frames that are no JSON lists, not served.
        self.foreign_frames = 0
        # Frames that could not be understood, not served.
        self.bad_frames = 0
        # Frames of nodes that are not allowed, not served.
        self.refused_frames = 0
        # None until a node speaks it.
        self._v1 = None
        # Somebody asks for the status.
        self._asked = Event()
        self._turned_away = set()
        self._radio_restarts = 0
        self._is_running = False
        self._tasks = []
        self.server = server
        self._state_topic = _state_topic
        self.radio = radio
        self.client = client
        self.clock = clock
        self._uplink = _uplink
        self.reporter = reporter
        self.registry = registry
        self.queues = registry.queues
        self.topics = registry.topics
        self._lpmode = settings.lpmode
        self._watchdog = settings.watchdog
        self._ntp_host = settings.ntp_host
        self._ntp_offset = settings.ntp_offset
        self._keeper = Keeper(registry, reporter)
        self._subscriptions = Subscriptions(client, registry, self._keeper, reporter)
        self._v2 = ProtocolV2(radio, _uplink, self._subscriptions, reporter, clock)
        registry.on_new = self._new
        registry.on_gone = lambda node: radio.forget(node.mac)
        statreq = settings.statreq
        downlinks = Downlinks(
            registry,
            reporter,
            "" if statreq is None else statreq.topic,
            self._asked,
        )
        client.on_message = downlinks.handle
        client.on_problem = reporter.error

    # What the gateway knows of itself and its nodes, as JSON; docs/gateway.md lists its
    # keys.
    def status(self):
        text = bring("gateway.status").status_of(self)
        let_go("gateway.status", "gateway.version")
        return text

    # Runs until Ctrl-C, and leaves radio and sockets closed.
    def run_for_ever(self):
        try:
            run(self.run())
        except KeyboardInterrupt:
            print("Gateway stopped.")
        finally:
            new_event_loop()  # or the task that ran last could not be cancelled
            self.close()
            new_event_loop()

    # Serves nodes, from the first moment on: router and broker may come later.
    async def run(self):
        self._is_running = True
        self._keeper.load()
        self.radio.open()
        print(f"ESPNow ID: {self.radio.id}")
        self.client.start()
        _keeper = self._keeper
        _subscriptions = self._subscriptions
        pending = self._v2.pending
        self._keep(self._tell_up)
        self._keep(self._tell_down)
        self._keep(pending.watch)
        self._keep(_keeper.keep)
        self._keep(_subscriptions.keep)
        self._keep(self._answer_status)
        self._keep(self._look_after)
        self._keep_time()
        if not self._lpmode:
            self._keep_pushing()
        await self.radio.listen(self.handle)

    # Runs a part for ever: what goes wrong in it, such as want of memory, is reported
    # and does not end it.
    def _keep(self, part):
        async def kept():
            while True:
                try:
                    await part()
                except Exception as e:
                    self.reporter.error(
                        f"Something went wrong and is tried again: {repr(e)}",
                    )
                await sleep_ms(1000)

        self._tasks.append(create_task(kept()))

    # Ends its tasks: one that waits for an event would outlast the event loop.
    def _end_tasks(self):
        for task in self._tasks:
            try:
                task.cancel()
            except Exception as e:
                if not isinstance(e, RuntimeError):
                    raise  # the one that Ctrl-C has interrupted
        self._tasks = []

    def _keep_time(self):
        if self._ntp_host == "":
            return
        parts = bring("gateway.timekeeper")
        keep_time = parts.keep_time
        self._keep(
            lambda: keep_time(self._ntp_host, self._ntp_offset, self.radio, self.reporter),  # noqa: E501
        )

    def _keep_pushing(self):
        push = bring("gateway.push").Push(
            lambda node, frame: self._v2.send(node, frame),
            lambda node, frame: self._old().send(node, frame),
        )
        self._v2.push = push
        self.registry.on_mail = push.come
        self._keep(push.run)
        self._keep(push.watch)

    # Serves nodes of protocol v1, from the first frame of one on.
    def _old(self):
        if self._v1 is None:
            self._v1 = bring("gateway.protocol_v1").ProtocolV1(
                self.radio,
                self.registry,
                self._uplink,
                self._subscriptions,
                self.reporter,
            )
        return self._v1

    # Closes radio and sockets, and keeps what waits for nodes. The broker tells that
    # the gateway is offline.
    def close(self):
        self._end_tasks()
        self.client.close()
        self.radio.close()
        if self._is_running:
            self._keeper.finish()
        self._is_running = False

    # Serves one frame. It may hold anything, and nothing that it holds ends the
    # gateway. @internal
    def handle(self, mac, frame):
        try:
            self._serve(mac, frame)
        except Exception as e:
            self.bad_frames += 1
            self.reporter.error(f"A frame could not be handled: {repr(e)}")

    def _serve(self, mac, frame):
        if not frame.startswith(b"["):
            self.foreign_frames += 1  # kept for encryption and fragments
            return
        request = unpack(frame)
        request_v1 = (
            self._old().unpack(frame)
            if request is None and frame.startswith(b'["')
            else None
        )
        if request is None and request_v1 is None:
            self.bad_frames += 1
            return
        node = self.registry.node(mac)
        if node is None:
            self._turn_away(mac)
            return
        node.received += 1
        self._note_protocol(node, 1 if request is None else 2)
        if request is not None:
            self._v2.handle(node, request)
        elif request_v1 is not None and not self._old().handle(node, request_v1):
            self.bad_frames += 1

    def _note_protocol(self, node, protocol):
        if node.protocol == protocol:
            return
        node.protocol = protocol
        node.listens = False
        self.registry.changed.set()

    def _turn_away(self, mac):
        self.refused_frames += 1
        self.radio.forget(mac)
        id = hexlify(mac).decode()
        if id in self._turned_away or len(self._turned_away) >= _REPORTED:
            return
        self._turned_away.add(id)
        self.reporter.error(
            f'Node {id} is not in gwcfg["allow"]: its frames are ignored.',
        )

    def _new(self, node):
        if not self._is_running:
            return
        if self.registry.for_all != "":
            self._subscriptions.again(self.registry.for_all)
        self.reporter.note(f"Node {node.id} is new.")

    # Once a second: keeps the clock going, feeds the watchdog, tells what the radio had
    # to do.
    async def _look_after(self):
        seconds = self._watchdog
        dog = WDT(0, seconds * 1000) if seconds > 0 else None
        while True:
            self.clock.uptime()
            if dog is not None:
                dog.feed()
            if self._radio_restarts != self.radio.restarts:
                self._radio_restarts = self.radio.restarts
                self.reporter.error("The radio had no buffers left and was restarted.")
            await sleep(1)

    # Answers status requests, for ever.
    async def _answer_status(self):
        while True:
            await self._asked.wait()
            self._asked.clear()
            while not self.reporter.answer(self.status()):
                await sleep_ms(_STATUS_PAUSE)
            await sleep_ms(_STATUS_PAUSE)

    async def _tell_up(self):
        while True:
            await self.client.up.wait()
            self.client.up.clear()
            self._subscriptions.renew()
            if self._state_topic != "":
                self._uplink.online(self._state_topic)
            self.reporter.status(
                f"Gateway {self.radio.id} connected to broker {self.server}.",
            )

    async def _tell_down(self):
        while True:
            await self.client.down.wait()
            self.client.down.clear()
            self.reporter.status("WiFi or broker is down.")
            self.reporter.detail(self.client.trouble)
