# Made by tsmpy 0.1.0 from src-node/pubonly.ts

# Demo: wakes every three seconds, publishes a number to the topic "shed" and sleeps
# again. mosquitto_sub -h BROKER -t shed An ESP8266 wakes by itself only if its pin
# GPIO16 is connected to RST.
from machine import deepsleep
from random import getrandbits
from .link import Link
from .link_setup import channel, credentials, gateway

try:
    link = Link(gateway, channel, credentials)
    link.publish("shed", str(getrandbits(16)), False, 0)
    link.close()
except OSError as e:
    print("No gateway:", str(e))
deepsleep(3000)
