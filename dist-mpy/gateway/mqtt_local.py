# Made by tsmpy 0.1.0 from src-gateway/mqtt_local.ts

# Your broker and your Wi-Fi. Edit this file on the board: it is yours, and an upgrade
# of the gateway leaves it alone.
from .mqtt_as import config

config["server"] = ""  # name or address of the broker
config["ssid"] = "your_network_name"
config["wifi_pw"] = "your_password"
