# Made by npm run build. Stands in for gateway/mqtt_local.py, which is its user's: makes it, and lets it speak.
from nowlink.first_start import own_file

execfile(own_file("gateway", "mqtt_local", (
    "# Your broker and your Wi-Fi. Edit this file on the board: it is yours, and an upgrade\n"
    "# of the gateway leaves it alone.\n"
    "from .mqtt_as import config\n"
    "\n"
    "config[\"server\"] = \"\"  # name or address of the broker\n"
    "config[\"ssid\"] = \"your_network_name\"\n"
    "config[\"wifi_pw\"] = \"your_password\"\n"
), False), globals())
