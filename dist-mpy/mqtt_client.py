# Made by tsmpy 0.1.0 from examples/mqtt_client.ts

# A board on Wi-Fi that talks MQTT by itself, without a gateway: it tells its
# temperature each minute, and obeys `lamp`.
from asyncio import create_task, run, sleep
from machine import Pin
from mqtt.client import config, MQTTClient

config["server"] = "192.168.0.10"
config["ssid"] = "your_network_name"
config["wifi_pw"] = "your_password"
# The broker tells the others when this board is lost.
config["will"] = ["greenhouse/state", "offline", True, 1]

lamp = Pin(2, Pin.OUT)
client = MQTTClient(config)


# After each connection: the broker may have forgotten what this board subscribed to.
async def keep_subscribed():
    while True:
        await client.up.wait()
        client.up.clear()
        await client.publish("greenhouse/state", "online", True, 1)
        if await client.subscribe("greenhouse/lamp", 1) > 1:
            print("the broker refuses greenhouse/lamp")


async def tell_outages():
    while True:
        await client.down.wait()
        client.down.clear()
        print(client.trouble)


async def obey():
    while True:
        items = await client.queue.get()
        topic = items[0]
        message = items[1]
        print(f"{topic.decode()}: {message.decode()}")
        lamp.value(1 if message.decode() == "on" else 0)


async def main():
    create_task(keep_subscribed())
    create_task(tell_outages())
    create_task(obey())
    await client.connect()
    n = 0
    while True:
        # comes back when the broker has confirmed it, however long an outage lasts
        await client.publish("greenhouse/count", f"{n}", False, 1)
        await sleep(60)
        n += 1


run(main())
