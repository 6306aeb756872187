# Made by tsmpy 0.1.0 from src-node/slow_echo.ts

# Demo: wakes every three seconds and publishes to "shed" what has come to "foo_topic"
# and to all nodes meanwhile. mosquitto_sub -h BROKER -t shed mosquitto_pub -h BROKER -t
# foo_topic -m hello -q 1 An ESP8266 wakes by itself only if its pin GPIO16 is connected
# to RST.
from machine import deepsleep
from .link import Link
from .link_setup import channel, credentials, gateway

try:
    link = Link(gateway, channel, credentials)
    link.subscribe("foo_topic", 1)

    def callback(_topic, message, _retained):
        link.publish("shed", message, False, 1)

    link.get(callback)
    link.close()
except OSError as e:
    print("No gateway:", str(e))
deepsleep(3000)
