# Made by tsmpy 0.1.0 from src-gateway/status.ts

# Answers the status request: what the gateway knows of itself and its nodes, as JSON.
# docs/gateway.md tells its form.
from micropython import const
from asyncio import Event, sleep_ms
from gc import mem_free
from json import dumps
import machine
from .version import VERSION

# Milliseconds between two answers: requests in quick succession get one.
_PAUSE = const(500)


# Why the board started, in a word.
def _reset_cause():
    cause = machine.reset_cause()
    if cause == machine.PWRON_RESET:
        return "power-on"
    if cause == machine.HARD_RESET:
        return "hard"
    if cause == machine.WDT_RESET:
        return "watchdog"
    if cause == machine.DEEPSLEEP_RESET:
        return "deepsleep"
    return "soft" if cause == machine.SOFT_RESET else str(cause)


class Status:
    def __init__(
        self,
        _to,
        _server,
        _client,
        _radio,
        _registry,
        _uplink,
        _reporter,
        _clock,
        _counts,
    ):
        self._wanted = Event()
        self._to = _to
        self._server = _server
        self._client = _client
        self._radio = _radio
        self._registry = _registry
        self._uplink = _uplink
        self._reporter = _reporter
        self._clock = _clock
        self._counts = _counts

    # Somebody asks.
    def ask(self):
        self._wanted.set()

    # Answers, for ever.
    async def serve(self):
        while True:
            await self._wanted.wait()
            self._wanted.clear()
            to = self._to
            while (
                to is not None
                and not self._uplink.report(to.topic, self.report(), to.retain, to.qos)
            ):
                await sleep_ms(_PAUSE)
            await sleep_ms(_PAUSE)

    # The answer, as JSON.
    def report(self):
        parts = []
        for node in self._registry.nodes.values():
            parts.append(self._of(node))
        own = {}
        own["id"] = self._radio.id
        own["version"] = VERSION
        own["uptime"] = self._clock.uptime()
        own["time"] = self._clock.utc()
        own["reset_cause"] = _reset_cause()
        own["channel"] = self._radio.channel()
        own["broker"] = self._server
        own["broker_up"] = self._uplink.broker_is_up()
        own["reconnects"] = max(0, self._client.connections - 1)
        own["heap_free"] = mem_free()
        own["uplink"] = self._client.pending()
        own["frames_failed"] = self._radio.failed
        own["frames_bad"] = self._counts.bad_frames
        own["frames_foreign"] = self._counts.foreign_frames
        own["frames_not_allowed"] = self._counts.refused_frames
        own["radio_restarts"] = self._radio.restarts
        own["errors"] = self._reporter.errors
        return dumps(own)[:-1] + ', "nodes": [' + ", ".join(parts) + "]}"

    def _of(self, node):
        facts = {}
        facts["mac"] = node.id
        facts["protocol"] = node.protocol
        facts["last_seen"] = self._clock.uptime() - node.seen_at
        facts["rssi"] = self._radio.rssi(node.mac)
        facts["subscriptions"] = self._registry.topics_of(node.id)
        facts["queue"] = node.mailbox.count()
        facts["received"] = node.received
        facts["sent"] = node.sent
        facts["dropped"] = node.mailbox.dropped()
        facts["refused"] = node.refused
        facts["repeated"] = node.repeated
        return dumps(facts)
