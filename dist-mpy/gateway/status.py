# Made by tsmpy 0.1.0 from src-gateway/status.ts

# What the gateway knows of itself and its nodes, as JSON: docs/gateway.md tells its
# form. Needed when somebody asks, and let go then.
from gc import mem_free
from json import dumps
import machine
from .version import VERSION


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


# The answer to the status request.
def status_of(gw):
    parts = []
    for node in gw.registry.nodes.values():
        parts.append(_of(gw, node))
    own = {}
    own["id"] = gw.radio.id
    own["version"] = VERSION
    own["uptime"] = gw.clock.uptime()
    own["time"] = gw.clock.utc()
    own["reset_cause"] = _reset_cause()
    own["channel"] = gw.radio.channel()
    own["broker"] = gw.server
    own["broker_up"] = gw.client.isconnected()
    own["reconnects"] = max(0, gw.client.connections - 1)
    own["heap_free"] = mem_free()
    own["uplink"] = gw.client.pending()
    own["frames_failed"] = gw.radio.failed
    own["frames_bad"] = gw.bad_frames
    own["frames_foreign"] = gw.foreign_frames
    own["frames_not_allowed"] = gw.refused_frames
    own["radio_restarts"] = gw.radio.restarts
    own["errors"] = gw.reporter.errors
    return dumps(own)[:-1] + ', "nodes": [' + ", ".join(parts) + "]}"


def _of(gw, node):
    facts = {}
    facts["mac"] = node.id
    facts["protocol"] = node.protocol
    facts["last_seen"] = gw.clock.uptime() - node.seen_at
    facts["rssi"] = gw.radio.rssi(node.mac)
    facts["subscriptions"] = gw.registry.topics_of(node.id)
    facts["queue"] = node.mailbox.count()
    facts["received"] = node.received
    facts["sent"] = node.sent
    facts["dropped"] = node.mailbox.dropped
    facts["refused"] = node.refused
    facts["repeated"] = node.repeated
    return dumps(facts)
