# Made by tsmpy 0.1.0 from src-mqtt/topic.ts

# Topic names and filters: what may be sent to a broker, and which filter takes which
# topic.
from micropython import const


# The longest topic that a packet can hold, in bytes (1.5.3).
_MAX_TOPIC = const(65535)


# May code point `code` be in a topic? Brokers may end the connection over these
# (1.5.3.2, 1.5.3.4).
def _printable(code):
    if code < 0x20 or code >= 0x7F and code <= 0x9F:
        return False
    if code >= 0xD800 and code <= 0xDFFF:
        return False
    if code >= 0xFDD0 and code <= 0xFDEF:
        return False
    return code & 0xFFFE != 0xFFFE and code <= 0x10FFFF


# How many bytes follow `lead` in UTF-8; 0 if it cannot begin a character of several
# bytes.
def _following(lead):
    if lead >= 0xC2 and lead <= 0xDF:
        return 1
    if lead >= 0xE0 and lead <= 0xEF:
        return 2
    return 3 if lead >= 0xF0 and lead <= 0xF4 else 0


# Is it UTF-8 by the letter (the VM's own check lets surrogates and overlong forms
# pass), without control characters?
def _is_text(topic):
    end = len(topic)
    at = 0
    while at < end:
        lead = topic[at]
        if lead >= 0x20 and lead < 0x7F:
            at += 1
            continue
        more = _following(lead)
        if more == 0 or at + more >= end:
            return False
        code = lead & 0x3F >> (more & 31)
        for i in range(1, more + 1):
            byte = topic[at + i]
            if byte & 0xC0 != 0x80:
                return False
            code = code * 64 + (byte & 0x3F)
        if (
            not _printable(code)
            or more == 2 and code < 0x800
            or more == 3 and code < 0x10000
        ):
            return False
        at += more + 1
    return True


def _fault(topic):
    if len(topic) == 0:
        return "the topic is empty"
    if len(topic) > _MAX_TOPIC:
        return f"the topic has {len(topic)} bytes, {_MAX_TOPIC} are the most"
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
