# Made by tsmpy 0.1.0 from src-anode/asynctx.ts

# Demo: counts to the topic "shed" every three seconds and prints what comes to
# "foo_topic" and to all nodes. mosquitto_sub -h BROKER -t shed mosquitto_pub -h BROKER
# -t foo_topic -m hello A NeoPixel on pin 40 (FeatherS3) flashes green at each
# publication, and is blue while the broker is away.
from micropython import const
from asyncio import create_task, run, sleep, sleep_ms, TimeoutError, wait_for
from gc import collect, mem_free
from machine import Pin
from neopixel import NeoPixel
from .alink import ALink
from .link_setup import channel, credentials, debug, gateway, poll_interval

# Seconds that a publication may take until the link is connected anew.
_PATIENCE = const(30)
_GREEN = 0, 30, 0
_BLUE = 0, 0, 30
_DARK = 0, 0, 0


def find_led():
    try:
        return NeoPixel(Pin(40, Pin.OUT), 1)
    except ValueError:
        return None  # this board has no such pin


led = find_led()
link = ALink(gateway, channel, credentials, debug, poll_interval)


def show(colour):
    if led is None:
        return
    led.fill(colour)
    led.write()


async def flash():
    show(_GREEN)
    await sleep_ms(200)
    show(_BLUE if link.broker_down.is_set() else _DARK)


async def print_messages():
    await link.subscribe("foo_topic", 1)
    async for topic, message, retained in link:
        print(
            f'Got subscription   topic: "{topic}" message: "{message}" retained {retained}',  # noqa: E501
        )


async def watch_broker():
    while True:
        print("Waiting for down")
        await link.broker_down.wait()
        print("Broker is down.")
        show(_BLUE)
        await link.broker_up.wait()
        print("Broker is up.")
        show(_DARK)


async def main():
    await link.run()
    create_task(print_messages())
    create_task(watch_broker())
    n = 0
    nr_count = 0  # publications that took too long
    while True:
        create_task(flash())
        collect()
        text = f"Count {n} Response fails {nr_count} mem_free {mem_free()}"
        try:
            await wait_for(link.publish("shed", text, False, 1), _PATIENCE)
            n += 1
        except Exception as e:
            if not isinstance(e, TimeoutError):
                raise
            nr_count += 1
            await link.reconnect()
        await sleep(3)


try:
    run(main())
finally:
    link.close()
