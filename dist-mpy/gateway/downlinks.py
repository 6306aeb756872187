# Made by tsmpy 0.1.0 from src-gateway/downlinks.ts

from micropython import const
from binascii import b2a_base64
from mqtt.topic import matches
from nowlink.wire import pack
from time import ticks_ms
from .clock import ms_since
from .registry import hashed

# Bytes before the comma where a kept downlink begins: `[-1073741823,999`.
_HEAD = const(16)
# Milliseconds within which copies of a message follow each other.
_COPIES = const(100)


# The text in these bytes; None: they are not UTF-8.
def _text(data):
    try:
        return data.decode()
    except UnicodeError:
        return None


# The end of a downlink frame, from the comma before the topic on. A message that is not
# UTF-8 goes as base64, with flag 1.
def downlink(topic, message, retained):
    text = _text(message)
    parts = (
        [topic, b2a_base64(message, newline=False).decode(), retained, 1]
        if text is None
        else [topic, text, retained]
    )
    return "," + pack(parts)[1:]


class Downlinks:
    # `_question`: the filter of messages that ask for the gateway's status, or "";
    # `_asked` is set when one comes.
    def __init__(self, _registry, _reporter, _question, _asked):
        # Messages that fit into no frame.
        self.refused = 0
        # The last message by its hash: how many of our filters took it, how often it
        # has come, and when it did.
        self._last = -1
        self._filters = 0
        self._came = 0
        self._came_at = 0
        # This broker sends a message once, however many filters take it.
        self._once = False
        self._registry = _registry
        self._reporter = _reporter
        self._question = _question
        self._asked = _asked

    # A message has come from the broker; it may hold anything.
    def handle(self, topic, message, retained):
        name = _text(topic)
        if name is None:
            self._reporter.error("A message was dropped: its topic is not UTF-8.")
            return
        hash = hashed(message, hashed(topic))
        if not retained and self._is_copy(hash):
            return
        if not retained and self._question != "" and matches(self._question, name):
            self._asked.set()
        frame = downlink(name, message, retained)
        size = len(frame.encode()) + _HEAD
        if size > 250:
            self.refused += 1
            self._reporter.error(f"A message of {len(message)} bytes was dropped: with its topic it takes {size} bytes, {250} fit into a frame.")  # noqa: E501
            return
        self._filters = self._registry.deliver(name, frame, hash, retained)

    # A broker may send a message once for each filter that takes it (MQTT 3.3.5), one
    # right after the other. Ours is known not to as soon as it sent one once that
    # several filters take.
    def _is_copy(self, hash):
        if hash != self._last or ms_since(self._came_at) > _COPIES:
            if self._filters > 1 and self._came == 1:
                self._once = True
            self._came = 0
        self._last = hash
        self._came_at = ticks_ms()
        if self._once or self._came == 0 or self._came >= self._filters:
            self._came = 1
            self._filters = 1
            return False
        self._came += 1
        return True
