# Made by tsmpy 0.1.0 from src-gateway/downlinks.ts

# Messages from the broker on their way to the mailboxes.
from micropython import const
from binascii import b2a_base64
from nowlink.wire import MAX_FRAME, pack

# Bytes before the comma where a kept downlink begins: `[-1073741823,999`.
_HEAD = const(16)


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
    def __init__(self, _registry, _reporter):
        # Messages that fit into no frame.
        self.refused = 0
        self._registry = _registry
        self._reporter = _reporter

    # A message has come from the broker; it may hold anything.
    def handle(self, topic, message, retained):
        name = _text(topic)
        if name is None:
            self._reporter.error("A message was dropped: its topic is not UTF-8.")
            return
        frame = downlink(name, message, retained)
        size = len(frame.encode()) + _HEAD
        if size > MAX_FRAME:
            self.refused += 1
            self._reporter.error(f"A message of {len(message)} bytes was dropped: with its topic it takes {size} bytes, {MAX_FRAME} fit into a frame.")  # noqa: E501
            return
        self._registry.deliver(name, frame)
