# Made by tsmpy 0.1.0 from src-shared/base_link.ts

from micropython import const
from json import dumps, loads
from network import AP_IF, STA_IF, WLAN
from os import uname
from random import getrandbits
from time import ticks_ms

# Times that a confirmation is sent when the gateway's radio does not acknowledge it.
_TRIES = const(8)
# Request ids: 1 to this, a small integer on every board.
_LAST_ID = const(0x3FFFFFFF)


class BaseLink:
    def __init__(self, _radio, txpower, gateway, channel, credentials, debug):
        # The channel in use; by Wi-Fi the one that the gateway has told, 0 until it
        # has.
        self.cur_chan = 0
        self._sta = WLAN(STA_IF)
        # The request that is out.
        self._id = 0
        self._count = getrandbits(29)
        # The last publication, without its id, and the id, if no answer came to it: the
        # same again gets the same id.
        self._unsure = "", 0
        # Downlinks that have come, by number, not yet looked at.
        self._inbox = {}
        # Number of the downlink that the application gets next.
        self._next = 1
        # The last answer: id, result, channel, waiting; more by the kind of request,
        # then a 0. When it came.
        self._answer = []
        self._at = 0
        # Messages in the mailbox. -1: not known.
        self._waiting = -1
        self._radio = _radio
        self.channel = channel
        self.credentials = credentials
        self.debug = debug
        sta = self._sta
        self._mac = __import__("binascii").unhexlify(gateway)
        if debug:
            print("Link init.")
        sta.active(True)
        if credentials is None:
            sta.disconnect()  # an ESP8266 joins its last network by itself
        sta.config(pm=WLAN.PM_NONE)
        if txpower is not None:
            sta.config(txpower=txpower)
        _radio.active(False)
        _radio.config(rxbuf=2904)
        _radio.active(True)
        _radio.add_peer(self._mac)

    # Switches the radio off; to be called before deepsleep, and at a program's end.
    def close(self):
        self._radio.active(False)
        self._sta.active(False)

    def _tune(self, channel):
        if uname().sysname == "esp8266":
            # Its station takes no channel; the access point's stays when that is
            # switched off again.
            ap = WLAN(AP_IF)
            ap.active(True)
            ap.config(channel=channel)
            ap.active(False)
        else:
            self._sta.config(channel=channel)
        self.cur_chan = channel

    # The frame of a request, which is out from now on. ValueError: it is too long.
    def _frame(self, items):
        publishes = len(items) > 4
        if publishes:
            publication = items
            if isinstance(publication[2], bytes):
                publication[2] = __import__("binascii").b2a_base64(publication[2], newline=False).decode()  # noqa: E501
                publication.append(1)
        body = dumps(items, separators=(",", ":"))[1:]
        if body == self._unsure[0]:
            self._id = self._unsure[1]
        else:
            self._count = self._count + 1 & _LAST_ID or 1
            self._id = self._count
        frame = f"[{self._id},{body}"
        size = len(frame.encode())
        if size > 250:
            raise ValueError(f"message too long: {size} bytes, 250 fit")
        if publishes:
            self._unsure = body, self._id
        return frame

    # True: the gateway's radio has the frame.
    def _send(self, data):
        try:
            return self._radio.send(self._mac, data)
        except OSError:
            return False

    # Takes a frame that has come, from anybody: the result, if it is the answer that is
    # waited for; BUSY: a sign of life; else NOTHING.
    def _heard(self, mac, data):
        answer = []
        if data is None or mac != self._mac:
            return -2
        try:
            frame = loads(data)
            if frame[0] < 0:
                key = -frame[0]
                self._inbox[key] = (
                    frame[2],
                    __import__("binascii").a2b_base64(frame[3]) if len(frame) > 5 else frame[3],  # noqa: E501
                    frame[4],
                )
            if frame[0] != self._id:
                return -2
            for x in frame:
                if isinstance(x, int):
                    answer.append(x)
            if answer[1] != -1:
                self._waiting = answer[3]
                self.cur_chan = answer[2]
                self._at = ticks_ms()
                self._answer = answer
                if self._id == self._unsure[1]:
                    self._unsure = "", 0
                if answer[1] == 4 and self.debug:
                    print(frame)
                answer.append(0)
            return answer[1]
        except Exception:
            return -2  # no frame of v2, or a broken one

    # The downlinks that have come, from `_next` on and without a gap, after telling the
    # gateway that they are here.
    def _take(self):
        messages = []
        while self._next in self._inbox:
            messages.append(self._inbox[self._next])
            self._next += 1
        self._inbox.clear()
        if len(messages) > 0:
            self._waiting -= len(messages)
            tries = _TRIES
            while tries > 0 and not self._send(str([1 - self._next])):
                tries -= 1
        return messages
