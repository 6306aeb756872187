# Made by tsmpy 0.1.0 from src-node/link.ts

# A node's synchronous link to its gateway: publishes, subscribes and fetches messages.
# No asyncio, little heap.
from micropython import const
from binascii import b2a_base64, unhexlify
from espnow import ESPNow
from network import AP_IF, STA_IF, WLAN
from nowlink.wire import (
    BUSY,
    DONE,
    MAX_FRAME,
    message_of,
    pack,
    REFUSED,
    RXBUF,
    TAKEN,
    unpack,
)
from os import uname
from random import getrandbits
from time import sleep_ms, ticks_diff, ticks_ms

# `publish`: done; with qos 1 the broker has the message. `ping`: the broker is there.
PUB_OK = const(0)
# The gateway has the message and will pass it on, but the broker is away or slow: wait
# until `ping` gives PUB_OK.
BROKER_OUT = const(1)
# The gateway did not answer: whether it has the message is not known. The same
# `publish` again does not double it.
ESP_FAIL = const(2)
# The message is lost: the gateway has no room, or refused it. `ping`: the broker is
# away.
PUB_FAIL = const(3)

# Times that a frame is sent when no answer comes.
_TRIES = const(8)
# Milliseconds to wait for the answer to a frame; a busy gateway sends a sign of life
# every 100.
_ANSWER_MS = const(150)
# The same for a frame that nobody acknowledged: it may have arrived all the same.
_UNACKNOWLEDGED_MS = const(25)
# Milliseconds that a gateway may be busy with one request.
_BUSY_MS = const(10000)
# Milliseconds that "nothing is waiting" in an answer is believed.
_FRESH_MS = const(100)
# Milliseconds that joining Wi-Fi may take.
_JOIN_MS = const(5000)
# Request ids: 1 to this, a small integer on every board.
_LAST_ID = const(0x3FFFFFFF)

_ESP8266 = uname().sysname == "esp8266"


class Link:
    # Transmit power in dBm, None: the port's own. To be set before a Link is made; 17
    # helps some ESP32-S3 boards.
    txpower = None

    # `gateway`: its id, 12 hex digits. `channel`: the fixed channel, or None.
    # `credentials`: (ssid, password) of the Wi-Fi network whose channel the gateway is
    # on; with neither, the gateway is searched on channels 1 to 13. OSError: the
    # network or the gateway was not found.
    def __init__(self, gateway, channel, credentials, debug=True):
        # The channel in use.
        self.cur_chan = 0
        self._channel = None
        self._credentials = None
        self._sta = WLAN(STA_IF)
        self._radio = ESPNow()
        self._id = getrandbits(29) + 1
        # The last request, without its id, if no answer came to it.
        self._unanswered = ""
        self._unanswered_id = 0
        self._inbox = []
        # Number of the last downlink received.
        self._last = 0
        # Messages in the mailbox by the last answer, and when that came.
        self._waiting = -1
        self._answered_at = 0
        sta = self._sta
        radio = self._radio
        self._mac = unhexlify(gateway)
        self._channel = channel
        self._credentials = credentials
        self._debug = debug
        self._say("Link init.")
        sta.active(True)
        if credentials is None:  # an ESP8266 joins its last network by itself
            sta.disconnect()  # an ESP8266 joins its last network by itself
        sta.config(pm=WLAN.PM_NONE)
        if Link.txpower is not None:
            sta.config(txpower=Link.txpower)
        radio.active(False)
        radio.config(rxbuf=RXBUF)
        radio.active(True)
        radio.add_peer(self._mac)
        self.reconnect()

    # Publishes a message, str or bytes, and returns PUB_OK, BROKER_OUT, ESP_FAIL or
    # PUB_FAIL. `qos` 0 or 1. ValueError: too long for a frame, nothing was sent.
    def publish(self, topic, msg, retain=False, qos=0):
        answer = self._request(
            (
                ["p", topic, b2a_base64(msg, newline=False).decode(), retain, qos, 1]
                if isinstance(msg, bytes)
                else ["p", topic, msg, retain, qos]
            ),
        )
        if answer is None:
            return ESP_FAIL
        return answer[1] if answer[1] == DONE or answer[1] == TAKEN else PUB_FAIL

    # Subscribes to a topic; wildcards are allowed. False: the gateway did not answer,
    # or refused.
    def subscribe(self, topic, qos=0):
        return self._taken(self._request(["s", topic, qos]))

    # Ends a subscription. False as above.
    def unsubscribe(self, topic):
        return self._taken(self._request(["u", topic]))

    # Fetches the waiting messages: `callback(topic, message, retained)` is called for
    # each, and may use the link. A message that is not UTF-8 comes as bytes. False: the
    # gateway did not answer.
    def get(self, callback):
        while (
            self._waiting != 0
            or ticks_diff(ticks_ms(), self._answered_at) > _FRESH_MS
        ):
            answer = self._request(["g", self._last])
            if answer is None:
                return False
            messages = self._in_order(answer)
            if len(messages) == 0:
                return self._waiting == 0
            for message in messages:
                flags = message[5] if len(message) > 5 else 0
                callback(message[2], message_of(message[3], flags), message[4])
        return True

    # Is all well? PUB_OK; PUB_FAIL: the broker is away; ESP_FAIL: the gateway does not
    # answer.
    def ping(self):
        answer = self._request(["q"])
        if answer is None:
            return ESP_FAIL
        up = answer[4] if len(answer) > 4 else 0
        return PUB_OK if isinstance(up, int) and up == 1 else PUB_FAIL

    # The gateway's channel, None if it does not answer.
    def get_channel(self):
        answer = self._request(["q"])
        return None if answer is None else answer[2]

    # Finds the channel anew, in the way that the constructor was told. Returns it;
    # OSError: not found.
    def reconnect(self):
        self._say(f"reconnect chan {self._channel} creds {self._credentials}")
        if self._channel is not None:
            self._tune(self._channel)
        elif self._credentials is not None:
            self._join(self._credentials)
        else:
            self._search()
        self._say(f"connected on channel {self.cur_chan}")
        return self.cur_chan

    # Switches the radio off; to be called before deepsleep.
    def close(self):
        self._radio.active(False)
        self._sta.active(False)

    # Stops the program if `pin` reads 0: how to get back to the REPL of a board that
    # goes to sleep at once.
    def breakout(self, pin):
        if pin.value() == 0:
            self.close()
            raise KeyboardInterrupt("breakout: the pin is low")

    def _say(self, text):
        if self._debug:
            print(text)

    def _tune(self, channel):
        if _ESP8266:
            # Its station takes no channel; the access point's stays when that is
            # switched off again.
            ap = WLAN(AP_IF)
            ap.active(True)
            ap.config(channel=channel)
            ap.active(False)
        else:
            self._sta.config(channel=channel)
        self.cur_chan = channel

    def _join(self, credentials):
        sta = self._sta
        if not sta.isconnected():
            sta.connect(credentials[0], credentials[1])
        begun = ticks_ms()
        while not sta.isconnected():
            if ticks_diff(ticks_ms(), begun) > _JOIN_MS:
                raise OSError("WiFi connect fail")
            sleep_ms(10)
        # An ESP8266's station does not know its channel, but the gateway does.
        if _ESP8266:
            self._ask_channel()
        else:
            self.cur_chan = sta.config("channel")

    def _search(self):
        for channel in range(1, 14):
            self._tune(channel)
            answer = self._ask_channel()
            if answer is not None:
                # a frame can be heard on the channel beside its own
                self._tune(answer[2])
                return
        raise OSError("Connect fail")

    # Asks the gateway on the channel in use; its answer sets `cur_chan`.
    def _ask_channel(self):
        id = self._next_id()
        return self._exchange(id, f'[{id},"q"]', 2)

    def _next_id(self):
        self._id = self._id + 1 if self._id < _LAST_ID else 1
        return self._id

    # Sends a request, looks for the gateway if need be, and returns its answer. None:
    # no answer.
    def _request(self, request):
        body = pack(request)[1:]
        id = self._unanswered_id if body == self._unanswered else self._next_id()
        frame = f"[{id},{body}"
        size = len(frame.encode())
        if size > MAX_FRAME:
            raise ValueError(
                f"message too long: a frame of {size} bytes, {MAX_FRAME} are the most",
            )
        answer = self._exchange(id, frame, _TRIES)
        if answer is None and self._channel is None:
            try:
                self.reconnect()
                answer = self._exchange(id, frame, _TRIES)
            except OSError:
                answer = None
        self._unanswered = body if answer is None else ""
        self._unanswered_id = id
        if answer is not None and answer[1] == REFUSED:
            self._say(str(answer))
        return answer

    # Sends a frame, again if need be, until the answer with its id is there. Downlinks
    # on the way go to `_inbox`.
    def _exchange(self, id, frame, tries):
        answer = None
        self._inbox = []
        while answer is None and tries > 0:
            answer = self._listen(
                id,
                _ANSWER_MS if self._send(frame) else _UNACKNOWLEDGED_MS,
            )
            tries -= 1
        return answer

    # Waits for the answer to request `id`, `left` milliseconds, and longer while the
    # gateway says that it is busy with it.
    def _listen(self, id, left):
        begun = ticks_ms()
        while left > 0 and ticks_diff(ticks_ms(), begun) < _BUSY_MS:
            since = ticks_ms()
            mac, data = self._radio.recv(left)
            if mac is None:
                return None
            left -= ticks_diff(ticks_ms(), since)
            list_ = unpack(data) if mac == self._mac else None
            if list_ is None:
                continue
            if list_[0] < 0:
                self._inbox.append(list_)
            elif list_[0] == id:
                if self._is_answer(list_):
                    return list_
                left = _ANSWER_MS
        return None

    def _send(self, frame):
        try:
            return self._radio.send(self._mac, frame)
        except OSError:
            return False

    # Is it the final answer? Keeps what it tells, then.
    def _is_answer(self, list_):
        if len(list_) < 4:
            return False
        result = list_[1]
        channel = list_[2]
        waiting = list_[3]
        if (
            not isinstance(result, int)
            or result == BUSY
            or not isinstance(channel, int)
            or not isinstance(waiting, int)
        ):
            return False
        self.cur_chan = channel
        self._waiting = waiting
        self._answered_at = ticks_ms()
        return True

    # Was it done, or will it be when the broker is back?
    def _taken(self, answer):
        return answer is not None and (answer[1] == DONE or answer[1] == TAKEN)

    # The downlinks that came before `answer`, in order and without a gap, after telling
    # the gateway that they are here.
    def _in_order(self, answer):
        messages = []
        first = answer[4] if len(answer) > 4 else 0
        want = first if isinstance(first, int) else 0
        for frame in self._inbox:
            if frame[0] == -want and len(frame) > 4:
                messages.append(frame)
                want += 1
        if len(messages) > 0:
            self._last = want - 1
            self._waiting -= len(messages)
            tries = _TRIES
            while tries > 0 and not self._send(f"[-{self._last}]"):
                tries -= 1
        return messages
