// The MQTT client and its configuration, by the name under which `mqtt_local` files have always imported them.
export { config, MQTTClient, MQTTException } from "mqtt/client";
