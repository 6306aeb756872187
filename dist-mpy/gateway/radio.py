# Made by tsmpy 0.1.0 from src-gateway/radio.ts

# The ESP-NOW side: opens the interfaces, hears frames and sends them, to more nodes
# than the radio has places for.
from micropython import const
from aioespnow import AIOESPNow
from asyncio import sleep_ms
from binascii import hexlify
from errno import ENOMEM
from espnow import MAX_TOTAL_PEER_NUM
from network import AP_IF, AUTH_WPA2_PSK, STA_IF, WLAN
from os import urandom
from time import ticks_diff, ticks_ms


def _index_of(items, wanted):
    for i, item in enumerate(items):
        if item == wanted:
            return i
    return -1


# What the radio says when it has no buffers left to send from: as MicroPython's errno,
# and as ESP-IDF's.
_NO_MEM = const(-12391)
# Bytes of receive buffer: some thirty frames of full length, from nodes that wake at
# the same moment.
_RXBUF = const(8192)


class Radio:
    # `use_ap_if`: whether nodes talk to the access point's interface. ESP8266 nodes
    # must: a station that has joined ignores them.
    def __init__(self, _use_ap_if):
        # Frames that were not acknowledged, or that the radio did not take.
        self.failed = 0
        # Times that it was restarted because its buffers were exhausted.
        self.restarts = 0
        self._sta = WLAN(STA_IF)
        self._ap = WLAN(AP_IF)
        self._espnow = AIOESPNow()
        # Peers of the radio, the one used last at the end.
        self._peers = []
        self._latest = b""
        self._is_open = False
        self._use_ap_if = _use_ap_if
        self._sta.active(True)
        if _use_ap_if:
            self._hide()
        else:
            self._ap.active(False)
        self.id = hexlify((self._ap if _use_ap_if else self._sta).config("mac")).decode()  # noqa: E501

    # Opens an access point that nobody sees and whose key nobody knows: only its radio
    # is wanted.
    def _hide(self):
        ap = self._ap
        ap.active(True)
        mac = hexlify(ap.config("mac")).decode()
        key = hexlify(urandom(16)).decode()
        ap.config(ssid=f"nowlink-{mac}", hidden=True, security=AUTH_WPA2_PSK, key=key)

    def open(self):
        self._sta.active(True)
        if self._use_ap_if and not self._ap.active():
            self._hide()
        self._sta.config(pm=WLAN.PM_NONE)  # a station that saves power loses frames
        self._espnow.active(False)
        self._start()
        self._is_open = True

    def _start(self):
        self._espnow.config(rxbuf=_RXBUF)
        self._espnow.active(True)
        self._peers = []
        self._latest = b""

    # The channel that the radio is on.
    def channel(self):
        return self._sta.config("channel")

    # Has it joined the Wi-Fi network?
    def has_network(self):
        return self._sta.isconnected()

    # Calls `handle` with each frame that comes, until `close`. The frame's buffer is
    # used again for the next.
    async def listen(self, handle):
        while self._is_open:
            try:
                mac, frame = await self._espnow.airecv()
                if mac is not None:
                    handle(bytes(mac), frame)
            except Exception:
                # the radio is being restarted, or there is no memory: not for long
                await sleep_ms(100)

    # Milliseconds since the last frame of this node came in.
    def age(self, mac):
        facts = self._espnow.peers_table.get(mac)
        return 0 if facts is None else ticks_diff(ticks_ms(), facts[1])

    # Signal strength of the last frame of this node, dBm; 0: it has not been heard.
    def rssi(self, mac):
        facts = self._espnow.peers_table.get(mac)
        return 0 if facts is None else facts[0]

    # Forgets what the driver has noted of an address: its table grows with each one
    # that is heard.
    def forget(self, mac):
        self._espnow.peers_table.pop(mac, None)

    # Sends a frame, from the interface whose MAC is the gateway's id. True: the node's
    # radio has it.
    def send(self, mac, frame):
        try:
            self._use(mac)
            if self._espnow.send(mac, frame):
                return True
        except Exception as e:
            if not isinstance(e, OSError):
                raise
            self._latest = b""
            if e.errno == _NO_MEM or e.errno == ENOMEM:
                self._restart()
        self.failed += 1
        return False

    # Gives the driver its buffers back: until then it sends nothing any more
    # (esp-idf#18682).
    def _restart(self):
        self.restarts += 1
        self._espnow.active(False)
        self._start()

    # Makes a node a peer; when all places are taken, the peer used longest ago goes.
    def _use(self, mac):
        if self._latest == mac:
            return
        peers = self._peers
        at = _index_of(peers, mac)
        if at >= 0:
            self._peers = peers[:at] + peers[at + 1:] + [mac]
        else:
            if len(peers) >= MAX_TOTAL_PEER_NUM:
                self._espnow.del_peer(peers.pop(0))
            self._espnow.add_peer(mac, ifidx=AP_IF if self._use_ap_if else STA_IF)
            peers.append(mac)
        self._latest = mac

    def close(self):
        self._is_open = False
        self._espnow.active(False)
        self._ap.active(False)
