# Made by tsmpy 0.1.0 from src-gateway/mqtt_as.ts

# The MQTT client and its configuration, by the name under which `mqtt_local` files have
# always imported them.
from mqtt.client import (
    config as config,
    MQTTClient as MQTTClient,
    MQTTException as MQTTException,
)
