# Made by tsmpy 0.1.0 from src-gateway/service.ts

# The gateway: puts its parts together and runs them.
from micropython import const
from asyncio import create_task, new_event_loop, run
from nowlink.wire import unpack
from .downlinks import Downlinks
from .mqtt_as import MQTTClient
from .protocol_v1 import ProtocolV1, unpack_v1
from .protocol_v2 import ProtocolV2
from .radio import Radio
from .registry import Registry
from .reporter import Reporter
from .settings import Settings
from .store import Store
from .subscriptions import Subscriptions
from .uplink import Uplink

# Seconds without a sign of life after which the broker gives the gateway up.
_KEEPALIVE = const(120)


class Gateway:
    # `gwcfg`: see `gwconfig`. `config`: the MQTT client's. ValueError names what is
    # wrong in them, and the file to edit.
    def __init__(self, gwcfg, config):
        # Frames that were not served: no JSON lists; anything else that cannot be
        # understood.
        self.foreign_frames = 0
        self.bad_frames = 0
        settings = Settings(gwcfg)
        for_all = settings.pub_all
        config["keepalive"] = _KEEPALIVE
        self._server = str(config.get("server"))
        self.client = MQTTClient(config)
        for key in self.client.unused:
            print(f"config[\"{key}\"] means nothing to this gateway's MQTT client.")
        if not settings.lpmode:
            print(
                (
                    'gwcfg["lpmode"] = False is not there yet: messages wait until '
                    "their node asks for them."
                ),
            )
        self.registry = Registry(
            settings.qlen,
            "" if for_all is None else for_all.topic,
            0 if for_all is None else for_all.qos,
        )
        self.queues = self.registry.queues
        self.topics = self.registry.topics
        self.radio = Radio(settings.use_ap_if)
        uplink = Uplink(self.client)
        self._reporter = Reporter(settings, uplink)
        self._subscriptions = Subscriptions(self.client, self.registry)
        self._store = Store(self.registry, self._reporter)
        self._v1 = ProtocolV1(
            self.radio,
            self.registry,
            uplink,
            self._subscriptions,
            self._reporter,
        )
        self._v2 = ProtocolV2(
            self.radio,
            self.registry,
            uplink,
            self._subscriptions,
            self._reporter,
        )
        downlinks = Downlinks(self.registry, self._reporter)
        self.client.on_message = lambda topic, message, retained: downlinks.handle(topic, message, retained)  # noqa: E501
        self.client.on_problem = lambda text: self._reporter.error(text)

    # Runs until Ctrl-C, and leaves radio and sockets closed.
    def run_for_ever(self):
        try:
            run(self.run())
        except KeyboardInterrupt:
            print("Gateway stopped.")
        finally:
            self.close()
            new_event_loop()

    # Serves nodes, from the first moment on: router and broker may come later.
    async def run(self):
        self._store.load()
        self.radio.open()
        print(f"ESPNow ID: {self.radio.id}")
        self.client.start()
        create_task(self._tell_up())
        create_task(self._tell_down())
        create_task(self._v2.pending.watch())
        create_task(self._store.keep())
        create_task(self._subscriptions.keep(lambda topic: self._refused(topic)))
        await self.radio.listen(lambda mac, frame: self.handle(mac, frame))

    # Closes radio and sockets.
    def close(self):
        self.client.close()
        self.radio.close()

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
        if request is not None:
            self._v2.handle(self.registry.node(mac), request)
        elif not frame.startswith(b'["') or not self._serve_v1(mac, frame):
            self.bad_frames += 1

    def _serve_v1(self, mac, frame):
        request = unpack_v1(frame)
        return request is not None and self._v1.handle(self.registry.node(mac), request)

    # The broker refuses a subscription.
    def _refused(self, topic):
        self.registry.drop(topic)
        self._reporter.error(f"The broker refuses subscriptions to {topic}.")

    async def _tell_up(self):
        while True:
            await self.client.up.wait()
            self.client.up.clear()
            self._subscriptions.renew()
            self._reporter.status(
                f"Gateway {self.radio.id} connected to broker {self._server}.",
            )

    async def _tell_down(self):
        while True:
            await self.client.down.wait()
            self.client.down.clear()
            self._reporter.status("WiFi or broker is down.")
            self._reporter.detail(self.client.trouble)
