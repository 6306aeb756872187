# Made by tsmpy 0.1.0 from src-gateway/radio.ts

# The ESP-NOW side: opens the interfaces, hears frames and sends them, to more nodes
# than the radio has places for.
from micropython import const
from aioespnow import AIOESPNow
from asyncio import sleep_ms
from binascii import hexlify
from espnow import MAX_TOTAL_PEER_NUM
from network import AP_IF, AUTH_WPA2_PSK, STA_IF, WLAN
from os import urandom
from time import ticks_diff, ticks_ms


def _index_of(items, wanted):
    for i, item in enumerate(items):
        if item == wanted:
            return i
    return -1


# Bytes of receive buffer: some thirty frames of full length, from nodes that wake at
# the same moment.
_RXBUF = const(8192)


class Radio:
    # `use_ap_if`: whether nodes talk to the access point's interface. ESP8266 nodes
    # must: a station that has joined ignores them.
    def __init__(self, _use_ap_if):
        # Frames that were not acknowledged, or that the radio did not take.
        self.failed = 0
        self._sta = WLAN(STA_IF)
        self._ap = WLAN(AP_IF)
        self._espnow = AIOESPNow()
        # Peers of the radio, the one used last at the end.
        self._peers = []
        self._latest = b""
        self._use_ap_if = _use_ap_if
        self._sta.active(True)
        self._ap.active(_use_ap_if)
        self.id = hexlify((self._ap if _use_ap_if else self._sta).config("mac")).decode()  # noqa: E501

    def open(self):
        if self._use_ap_if:
            key = hexlify(urandom(16)).decode()
            self._ap.config(
                ssid=f"nowlink-{self.id}",
                hidden=True,
                security=AUTH_WPA2_PSK,
                key=key,
            )
        self._sta.config(pm=WLAN.PM_NONE)  # a station that saves power loses frames
        self._espnow.active(False)
        self._espnow.config(rxbuf=_RXBUF)
        self._espnow.active(True)
        self._peers = []
        self._latest = b""

    # The channel that the radio is on.
    def channel(self):
        return self._sta.config("channel")

    # Calls `handle` with each frame that comes, for ever. The frame's buffer is used
    # again for the next.
    async def listen(self, handle):
        while True:
            try:
                mac, frame = await self._espnow.airecv()
                if mac is not None:
                    handle(bytes(mac), frame)
            except OSError:
                await sleep_ms(100)

    # Milliseconds since the last frame of this node came in.
    def age(self, mac):
        facts = self._espnow.peers_table.get(mac)
        return 0 if facts is None else ticks_diff(ticks_ms(), facts[1])

    # Sends a frame, from the interface whose MAC is the gateway's id. True: the node's
    # radio has it.
    def send(self, mac, frame):
        try:
            self._use(mac)
            arrived = self._espnow.send(mac, frame)
            if not arrived:
                self.failed += 1
            return arrived
        except OSError:
            self.failed += 1
            return False

    # Makes a node a peer; when all places are taken, the peer used longest ago goes.
    def _use(self, mac):
        if self._latest == mac:
            return
        self._latest = mac
        peers = self._peers
        at = _index_of(peers, mac)
        if at >= 0:
            self._peers = peers[:at] + peers[at + 1:] + [mac]
            return
        if len(peers) >= MAX_TOTAL_PEER_NUM:
            self._espnow.del_peer(peers.pop(0))
        self._espnow.add_peer(mac, ifidx=AP_IF if self._use_ap_if else STA_IF)
        peers.append(mac)

    def close(self):
        self._espnow.active(False)
        self._ap.active(False)
