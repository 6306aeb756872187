# Made by tsmpy 0.1.0 from examples/light.ts

# A light sensor on a battery: publishes how bright it is to the topic "light" once a
# minute, and sleeps meanwhile. mosquitto_sub -h BROKER -t light The sensor (a
# phototransistor with a resistor, as on a FeatherS3) is at pin 4 of an ESP32, or at ADC
# of an ESP8266.
from machine import ADC, deepsleep, Pin
from nodes.link import Link
from nodes.link_setup import channel, credentials, gateway
from os import uname


# 0 (dark) to 65535.
def brightness():
    adc = ADC(0) if uname().sysname == "esp8266" else ADC(Pin(4), atten=ADC.ATTN_11DB)
    return adc.read_u16()


try:
    link = Link(gateway, channel, credentials)
    link.publish("light", str(brightness()), False, 0)
    link.close()
except OSError as e:
    print("No gateway:", str(e))  # out of reach: the next reading may find it
deepsleep(60000)  # the board starts anew when it is over
