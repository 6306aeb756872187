# Made by tsmpy 0.1.0 from src-mqtt/wifi.ts

# Joins a Wi-Fi network. Needed while there is none, and let go then.
from micropython import const
from asyncio import sleep_ms
from network import STAT_NO_AP_FOUND, STAT_WRONG_PASSWORD
from sys import platform
from time import ticks_diff, ticks_ms
from .connection import MQTTException

# Milliseconds that joining may take: a scan of all channels, the handshake and an
# address.
_PATIENCE = const(10000)
# The driver tells of no change: it has to be asked, every so many milliseconds.
_ASK = const(50)


# Joins the network `ssid`. MQTTException tells why it cannot; the radio then is left at
# rest: while it searches, it hears nothing on the channel where ESP-NOW listens.
async def join(wlan, ssid, password):
    if platform != "esp8266":
        wlan.config(reconnects=0)
    wlan.connect(ssid, password)
    begun = ticks_ms()
    while not wlan.isconnected():
        if ticks_diff(ticks_ms(), begun) > _PATIENCE:
            why = _why(wlan.status())
            wlan.disconnect()
            raise MQTTException(f"cannot join the Wi-Fi network {ssid}: {why}")
        await sleep_ms(_ASK)


def _why(status):
    if status == STAT_NO_AP_FOUND:
        return "it is not there"
    return (
        "its password is another"
        if status == STAT_WRONG_PASSWORD
        else f"it does not answer (status {status})"
    )
