# Made by tsmpy 0.1.0 from src-mqtt/topic.ts

from micropython import const
from .rooms import bring

# The longest topic that a packet can hold, in bytes (1.5.3).
_MAX_TOPIC = const(65535)
# Slashes in a topic: Mosquitto ends the connection over more.
_MAX_SLASHES = const(200)


# Is it clean UTF-8 text, without control characters?
def _is_text(topic):
    for byte in topic:
        if byte < 0x20 or byte > 0x7E:
            return bring("mqtt.utf8").is_text(topic)
    return True


def _fault(topic):
    if len(topic) == 0:
        return "the topic is empty"
    if len(topic) > _MAX_TOPIC:
        return f"the topic has {len(topic)} bytes, {_MAX_TOPIC} are the most"
    if len(topic) > _MAX_SLASHES and len(topic.split(b"/")) > _MAX_SLASHES + 1:
        return f"the topic has more than {_MAX_SLASHES} slashes"
    if not _is_text(topic):
        return "the topic is not clean UTF-8 text"
    return ""


# What keeps `topic` from being published to; "" if nothing does. Topics that begin with
# `$` belong to the broker, and some brokers end the connection of a client that writes
# there.
def topic_fault(topic):
    fault = _fault(topic)
    if fault != "":
        return fault
    if 0x23 in topic or 0x2B in topic:
        return "the topic holds a wildcard (# or +)"
    return "topics that begin with $ belong to the broker" if topic[0] == 0x24 else ""


# What keeps `filter` from being subscribed to; "" if nothing does (4.7.1).
def filter_fault(filter):
    fault = _fault(filter)
    if fault != "":
        return fault
    text = filter.decode()
    if text.startswith("$share"):
        return "shared subscriptions are not supported"
    levels = text.split("/")
    last = len(levels) - 1
    for i in range(last + 1):
        level = levels[i]
        if "#" in level and (level != "#" or i < last):
            return "# must stand alone at the end of a filter"
        if "+" in level and level != "+":
            return "+ must stand alone between slashes"
    return ""


# Does `filter` take `topic`? Both are valid and without a fault (4.7.1, 4.7.2).
def matches(filter, topic):
    if filter == topic:
        return True
    if "#" not in filter and "+" not in filter:
        return False
    if topic.startswith("$") and not filter.startswith("$"):
        return False
    wanted = filter.split("/")
    levels = topic.split("/")
    count = len(wanted)
    for i in range(count):
        level = wanted[i]
        if level == "#":
            return True
        if i >= len(levels):
            return False
        if level != "+" and level != levels[i]:
            return False
    return count == len(levels)
