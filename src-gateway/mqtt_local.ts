// Your broker and your Wi-Fi. Edit this file on the board: it is yours, and an upgrade of the gateway leaves it alone.
import { config } from "./mqtt_as";

config["server"] = ""; // name or address of the broker
config["ssid"] = "your_network_name";
config["wifi_pw"] = "your_password";
