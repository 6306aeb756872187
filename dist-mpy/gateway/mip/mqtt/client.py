# Made by tsmpy 0.1.0 from src-mqtt/client.ts

# The MQTT client of a board: a session that also joins the Wi-Fi network its
# configuration names.
from .config import config as config
from .lookup import lookup
from .session import MQTTException as MQTTException, Session
from .wifi import Station


# config["server"] = "192.168.0.10"
#     config["ssid"] = "my network"
#     config["wifi_pw"] = "its password"
#     client = MQTTClient(config)
#     await client.connect()
#     await client.publish("greetings", "hello", qos=1)
class MQTTClient(Session):
    # ValueError names what is wrong in `config`.
    def __init__(self, config):
        super().__init__(config)
        self._station = None
        ssid = self.options.ssid
        self._station = (
            None
            if ssid is None
            else Station(ssid, "" if self.options.wifi_pw is None else self.options.wifi_pw)  # noqa: E501
        )

    async def join_network(self):
        if self._station is not None:
            await self._station.join()

    def network_is_up(self):
        return self._station is None or self._station.is_joined()

    # By the network's name server, without keeping the board waiting.
    async def find_address(self, host, milliseconds):
        if self._station is not None:
            return await lookup(host, milliseconds)
        return await super().find_address(host, milliseconds)
