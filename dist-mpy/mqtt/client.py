# Made by tsmpy 0.1.0 from src-mqtt/client.ts

# The MQTT client of a board: a session that also joins the Wi-Fi network its
# configuration names.
from network import STA_IF, WLAN
from .config import config as config
from .rooms import bring, let_go
from .session import MQTTException as MQTTException, Session


# Stays connected to a broker through outages, publishes, subscribes, receives.
#
#     config["server"] = "192.168.0.10"
#     config["ssid"] = "my network"
#     config["wifi_pw"] = "its password"
#     client = MQTTClient(config)
#     await client.connect()
#     await client.publish("greetings", "hello", qos=1)
class MQTTClient(Session):
    # Nothing happens on the network yet. ValueError names what is wrong in `config`.
    def __init__(self, config):
        super().__init__(config)
        # None: Wi-Fi is left alone.
        self._wlan = None
        self._wlan = None if self.options.ssid is None else WLAN(STA_IF)

    async def join_network(self):
        if self._wlan is None:
            return
        self._wlan.active(True)
        if self._wlan.isconnected():
            return
        wifi = bring("mqtt.wifi")
        await wifi.join(
            self._wlan,
            "" if self.options.ssid is None else self.options.ssid,
            "" if self.options.wifi_pw is None else self.options.wifi_pw,
        )
        let_go("mqtt.wifi")

    # @internal
    def network_is_up(self):
        return self._wlan is None or self._wlan.isconnected()

    # By the network's name server, without keeping the board waiting.
    async def find_address(self, host, milliseconds):
        if self._wlan is None:
            return host
        ip = await bring("mqtt.lookup").lookup(host, milliseconds)
        let_go("mqtt.lookup")
        return ip
