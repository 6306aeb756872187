# Made by tsmpy 0.1.0 from src-node/link.ts

# A node's synchronous link to its gateway: publishes, subscribes and fetches messages.
# No asyncio, little heap.
from micropython import const
from espnow import ESPNow
from nowlink.base_link import BaseLink
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
# How often to look whether Wi-Fi is joined, every 10 ms.
_JOIN = const(500)
# After a search that ended in anything but DONE, so many requests may fail before the
# next one.
_PAUSE = const(5)


# Connects a node to its gateway, at once. Each call below waits for the gateway's
# answer, not longer than it says.
class Link(BaseLink):
    # Transmit power in dBm, None: the port's own. To be set before a Link is made; 17
    # helps some ESP32-S3 boards.
    txpower = None

    # `gateway`: its id, 12 hex digits. `channel`: the fixed channel, 1 to 13, or None.
    # `credentials`: (ssid, password) of the Wi-Fi network whose channel the gateway is
    # on; with neither, the gateway is searched on channels 1 to 13.
    # `debug`: print how the link connects, and why the gateway refuses something.
    # OSError: the network or the gateway was not found; for a gateway id that is not
    # hexadecimal, ValueError.
    def __init__(self, gateway, channel, credentials, debug=True):
        super().__init__(ESPNow(), Link.txpower, gateway, channel, credentials, debug)
        # Requests that may fail before the gateway is searched again.
        self._pause = 0
        self.reconnect()

    # Publishes a message, str or bytes, and returns PUB_OK, BROKER_OUT, ESP_FAIL or
    # PUB_FAIL. `qos` 0 or 1. `timeout`: how many milliseconds to wait for the broker
    # before BROKER_OUT; 0: two seconds, and none at all while it is away. ValueError:
    # too long for a frame, nothing was sent.
    def publish(self, topic, msg, retain=False, qos=0, timeout=0):
        return min(self._request(["p", topic, msg, retain, qos], timeout), PUB_FAIL)

    # Subscribes to a topic, `qos` 0 or 1; wildcards are allowed. False: the gateway did
    # not answer, or refused.
    def subscribe(self, topic, qos):
        return self._request(["s", topic, qos], 0) <= 1

    # Ends a subscription. False: the gateway did not answer, or refused.
    def unsubscribe(self, topic):
        return self._request(["u", topic], 0) <= 1

    # Fetches the waiting messages: `callback(topic, message, retained)` is called for
    # each, and may use the link. A message that is not UTF-8 comes as bytes. False: the
    # gateway did not answer.
    def get(self, callback):
        while self._waiting != 0 or ticks_diff(ticks_ms(), self._at) > _FRESH_MS:
            if self._request(["g", self._next - 1], 0) != 0:
                return False
            self._next = self._answer[4]
            messages = self._take()
            if len(messages) == 0:
                return self._waiting == 0
            for message in messages:
                callback(*message)
        return True

    # Is all well? PUB_OK; PUB_FAIL: the broker is away; ESP_FAIL: the gateway does not
    # answer.
    def ping(self):
        return self._request(["q"], 0) or (PUB_OK if self._answer[4] == 1 else PUB_FAIL)

    # The gateway's channel, None if it does not answer.
    def get_channel(self):
        return None if self.ping() == ESP_FAIL else self.cur_chan

    # Finds the channel anew, in the way that the constructor was told. Returns it;
    # OSError: not found.
    def reconnect(self):
        if self.debug:
            print("reconnect", "chan", self.channel, "creds", self.credentials)
        if self.channel is not None:
            self._tune(self.channel)
        elif (
            self._find(self._frame(["q"]), 0) == ESP_FAIL
            and not self._sta.isconnected()
        ):
            raise OSError("Connect fail")
        if self.debug:
            print("connected", "on", "channel", self.cur_chan)
        return self.cur_chan

    # Stops the program if `pin` reads 0: how to get back to the REPL of a board that
    # goes to sleep at once.
    def breakout(self, pin):
        if pin.value() == 0:
            self.close()
            raise KeyboardInterrupt()

    # Finds the gateway by Wi-Fi or on channels 1 to 13, and returns the result of
    # `data`. ESP_FAIL: not found.
    def _find(self, data, timeout):
        sta = self._sta
        before = self.cur_chan
        if self.credentials is not None:
            if not sta.isconnected():
                sta.disconnect()  # it may be trying already
                sta.connect(*self.credentials)
            for n in range(_JOIN):
                if sta.isconnected():
                    return self._exchange(data, _TRIES, timeout)
                sleep_ms(10)
        else:
            for n in range(1, 14):
                self._tune(n)
                result = self._exchange(data, 2, timeout)
                if result != ESP_FAIL:
                    # a frame can be heard on the channel beside its own
                    self._tune(self.cur_chan)
                    return result
            self._tune(before or 1)
        return ESP_FAIL

    # Sends a request, looks for the gateway if need be, and returns the result.
    # ESP_FAIL: no answer.
    def _request(self, items, timeout):
        data = self._frame(items)
        result = self._exchange(data, _TRIES, timeout)
        if result == ESP_FAIL:
            # A radio whose buffers are exhausted sends nothing any more until it is
            # started anew (esp-idf#18682).
            self._radio.active(False)
            self._radio.active(True)
            self._radio.add_peer(self._mac)
            self._pause -= 1
            if self._pause < 0 and self.channel is None:
                result = self._find(data, timeout)
                self._pause = result and _PAUSE
        return result

    # Sends a frame, `count` times at most, until its answer is there, and returns the
    # result.
    def _exchange(self, data, count, timeout):
        begun = ticks_ms()
        since = begun
        wait = 0
        self._inbox.clear()
        while True:
            left = wait - ticks_diff(ticks_ms(), since)
            if left <= 0:
                if count == 0:
                    return ESP_FAIL
                count -= 1
                wait = _ANSWER_MS if self._send(data) else _UNACKNOWLEDGED_MS
                left = wait
                since = ticks_ms()
            mac, frame = self._radio.recv(left)
            result = self._heard(mac, frame)
            if result >= 0 and (result != 1 or timeout == 0):
                return result
            if result != -2:
                since = ticks_ms()
                if ticks_diff(since, begun) >= (timeout or _BUSY_MS):
                    return 1
                count = _TRIES
                wait = _ANSWER_MS
