# Made by tsmpy 0.1.0 from src-gateway/service.ts

# The gateway: puts its parts together and runs them.
from micropython import const
from asyncio import create_task, new_event_loop, run, sleep, sleep_ms
from binascii import hexlify
from machine import WDT
from nowlink.wire import unpack
from .clock import Clock
from .downlinks import Downlinks
from .mqtt_as import MQTTClient
from .protocol_v1 import ProtocolV1, unpack_v1
from .protocol_v2 import ProtocolV2
from .push import Push
from .radio import Radio
from .registry import Registry
from .reporter import Reporter
from .settings import Settings
from .status import Status
from .store import Store
from .subscriptions import Subscriptions
from .timekeeper import Timekeeper
from .uplink import Uplink

_CONFIG_FILE = "gateway/mqtt_local.py"
# Seconds without a sign of life after which the broker gives the gateway up.
_KEEPALIVE = const(120)
# Addresses that are not allowed: so many are reported, each once.
_REPORTED = const(50)


class Gateway:
    # `gwcfg`: see `gwconfig`. `config`: the MQTT client's. ValueError names what is
    # wrong in them, and the file to edit.
    def __init__(self, gwcfg, config):
        # Frames that were not served: no JSON lists; not to be understood; of nodes
        # that are not allowed.
        self.foreign_frames = 0
        self.bad_frames = 0
        self.refused_frames = 0
        self._turned_away = set()
        self._radio_restarts = 0
        self._is_running = False
        self._tasks = []
        settings = Settings(gwcfg)
        self._settings = settings
        for warning in settings.warnings:
            print(warning)
        self._server = str(config.get("server"))
        self.radio = Radio(settings.use_ap_if)
        self._state_topic = (
            f"nowlink/{self.radio.id}/state"
            if config.get("will") is None
            else ""
        )
        self.client = self._client(config)
        for_all = settings.pub_all
        statreq = settings.statreq
        self._clock = Clock(settings.ntp_offset)
        registry = Registry(
            settings.qlen,
            self._clock,
            settings.allow,
            "" if for_all is None else for_all.topic,
        )
        if for_all is not None:
            registry.want(for_all.topic, for_all.qos)
        if statreq is not None:
            registry.want(statreq.topic, statreq.qos)
        self.registry = registry
        self.queues = registry.queues
        self.topics = registry.topics
        uplink = Uplink(self.client)
        self._uplink = uplink
        reporter = Reporter(settings, uplink, self._clock)
        self._reporter = reporter
        subscriptions = Subscriptions(self.client, registry)
        self._subscriptions = subscriptions
        self._store = Store(registry, reporter)
        self._v1 = ProtocolV1(self.radio, registry, uplink, subscriptions, reporter)
        self._v2 = ProtocolV2(self.radio, uplink, subscriptions, reporter, self._clock)
        self.status = Status(
            settings.status,
            self._server,
            self.client,
            self.radio,
            registry,
            uplink,
            reporter,
            self._clock,
            self,
        )
        registry.on_new = lambda node: self._new(node)
        registry.on_gone = lambda node: self.radio.forget(node.mac)
        question = "" if statreq is None else statreq.topic
        downlinks = Downlinks(registry, reporter, question, lambda: self.status.ask())
        self.client.on_message = lambda topic, message, retained: downlinks.handle(topic, message, retained)  # noqa: E501
        self.client.on_problem = lambda text: reporter.error(text)

    def _client(self, config):
        config["keepalive"] = _KEEPALIVE
        if self._state_topic != "":
            config["will"] = [self._state_topic, "offline", True, 1]
        try:
            client = MQTTClient(config)
            for key in client.unused:
                print(f"config[\"{key}\"] means nothing to this gateway's MQTT client.")
            for key in client.unknown:
                print(f"config[\"{key}\"] means nothing to this gateway's MQTT client: is it misspelt in {_CONFIG_FILE}?")  # noqa: E501
            return client
        except ValueError as e:
            raise ValueError(f"{e}: please edit {_CONFIG_FILE}")

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
        self._store.load()
        self.radio.open()
        print(f"ESPNow ID: {self.radio.id}")
        self.client.start()
        self._keep(lambda: self._tell_up())
        self._keep(lambda: self._tell_down())
        self._keep(lambda: self._v2.pending.watch())
        self._keep(lambda: self._store.keep())
        self._keep(lambda: self._subscriptions.keep(lambda topic: self._refused(topic)))
        self._keep(lambda: self.status.serve())
        self._keep(lambda: self._look_after())
        self._keep_time()
        if not self._settings.lpmode:
            self._keep_pushing()
        await self.radio.listen(lambda mac, frame: self.handle(mac, frame))

    # Runs a part for ever: what goes wrong in it, such as want of memory, is reported
    # and does not end it.
    def _keep(self, part):
        async def kept():
            while True:
                try:
                    await part()
                except Exception as e:
                    self._reporter.error(
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
        ntp_host = self._settings.ntp_host
        ntp_offset = self._settings.ntp_offset
        if ntp_host == "":
            return
        timekeeper = Timekeeper(ntp_host, ntp_offset, self.radio, self._reporter)
        self._keep(lambda: timekeeper.keep())

    def _keep_pushing(self):
        push = Push(
            lambda node, frame: self._v2.send(node, frame),
            lambda node, frame: self._v1.send(node, frame),
        )
        self._v2.push = push
        self.registry.on_mail = lambda node: push.come(node)
        self._keep(lambda: push.run())
        self._keep(lambda: push.watch())

    # Closes radio and sockets, and keeps what waits for nodes. The broker tells that
    # the gateway is offline.
    def close(self):
        self._end_tasks()
        self.client.close()
        self.radio.close()
        if self._is_running:
            self._store.finish()
        self._is_running = False

    # Serves one frame. It may hold anything, and nothing that it holds ends the
    # gateway.
    def handle(self, mac, frame):
        try:
            self._serve(mac, frame)
        except Exception as e:
            self.bad_frames += 1
            self._reporter.error(f"A frame could not be handled: {repr(e)}")

    def _serve(self, mac, frame):
        if not frame.startswith(b"["):
            self.foreign_frames += 1  # kept for encryption and fragments
            return
        request = unpack(frame)
        request_v1 = (
            unpack_v1(frame)
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
        elif request_v1 is not None and not self._v1.handle(node, request_v1):
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
        self._reporter.error(
            f'Node {id} is not in gwcfg["allow"]: its frames are ignored.',
        )

    def _new(self, node):
        if not self._is_running:
            return
        if self.registry.for_all != "":
            self._subscriptions.again(self.registry.for_all)
        self._reporter.note(f"Node {node.id} is new.")

    # The broker refuses a subscription.
    def _refused(self, topic):
        self.registry.drop(topic)
        self._reporter.error(f"The broker refuses subscriptions to {topic}.")

    # Once a second: keeps the clock going, feeds the watchdog, tells what the radio had
    # to do.
    async def _look_after(self):
        seconds = self._settings.watchdog
        dog = WDT(0, seconds * 1000) if seconds > 0 else None
        while True:
            self._clock.uptime()
            if dog is not None:
                dog.feed()
            if self._radio_restarts != self.radio.restarts:
                self._radio_restarts = self.radio.restarts
                self._reporter.error("The radio had no buffers left and was restarted.")
            await sleep(1)

    async def _tell_up(self):
        while True:
            await self.client.up.wait()
            self.client.up.clear()
            self._subscriptions.renew()
            if self._state_topic != "":
                self._uplink.online(self._state_topic)
            self._reporter.status(
                f"Gateway {self.radio.id} connected to broker {self._server}.",
            )

    async def _tell_down(self):
        while True:
            await self.client.down.wait()
            self.client.down.clear()
            self._reporter.status("WiFi or broker is down.")
            self._reporter.detail(self.client.trouble)
