# Made by tsmpy 0.1.0 from src-mqtt/wifi.ts

# The board as a station of a Wi-Fi network.
from micropython import const
from asyncio import sleep_ms
from network import STA_IF, STAT_NO_AP_FOUND, STAT_WRONG_PASSWORD, WLAN
from sys import platform
from time import ticks_diff, ticks_ms
from .connection import MQTTException

# Milliseconds that joining may take: a scan of all channels, the handshake and an
# address.
_PATIENCE = const(10000)
# The driver tells of no change: it has to be asked, every so many milliseconds.
_ASK = const(50)


class Station:
    def __init__(self, _ssid, _password):
        self._wlan = WLAN(STA_IF)
        self._ssid = _ssid
        self._password = _password

    def is_joined(self):
        return self._wlan.isconnected()

    # Joins the network unless that is done already. MQTTException tells why it cannot;
    # the radio then is left at rest: while it searches, it hears nothing on the channel
    # where ESP-NOW listens.
    async def join(self):
        wlan = self._wlan
        wlan.active(True)
        if wlan.isconnected():
            return
        if platform != "esp8266":
            wlan.config(reconnects=0)
        wlan.connect(self._ssid, self._password)
        begun = ticks_ms()
        while not wlan.isconnected():
            if ticks_diff(ticks_ms(), begun) > _PATIENCE:
                why = self._why()
                wlan.disconnect()
                raise MQTTException(
                    f"cannot join the Wi-Fi network {self._ssid}: {why}",
                )
            await sleep_ms(_ASK)

    def _why(self):
        status = self._wlan.status()
        if status == STAT_NO_AP_FOUND:
            return "it is not there"
        return (
            "its password is another"
            if status == STAT_WRONG_PASSWORD
            else f"it does not answer (status {status})"
        )
