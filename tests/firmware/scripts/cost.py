# What messages cost a session: told by a line of JSON where its broker is, prints messages a second and bytes a message.
import asyncio
import gc
import json
import sys
from time import ticks_diff, ticks_us

from mqtt.publication import Publication
from mqtt.session import Session

MESSAGE = b"m" * 100
# what a gateway lets wait
ROOM = 56


class Counter:
    def __init__(self):
        self.count = 0

    def published(self, sent):
        self.count += 1

    def received(self, topic, message, retained):
        self.count += 1


async def submit(session, topic, count, qos=1):
    counter = Counter()
    finished = counter.published
    for _ in range(count):
        while session.pending() >= ROOM:
            await asyncio.sleep_ms(0)
        session.submit(Publication(topic, MESSAGE, False, qos, finished))
    while counter.count < count:
        await asyncio.sleep_ms(0)


async def receive(session, count):
    counter = Counter()
    session.on_message = counter.received
    await session.subscribe("cost/in", 1)
    print(json.dumps({"send": count}))
    while counter.count < count:
        await asyncio.sleep_ms(0)


async def publish(session, count):
    for _ in range(count):
        await session.publish("cost/out", MESSAGE, False, 1)


async def measured(what, count):
    gc.collect()
    begun = ticks_us()
    await what(10 * count)
    per_second = 10 * count * 1_000_000 // ticks_diff(ticks_us(), begun)
    gc.collect()
    gc.disable()
    before = gc.mem_alloc()
    await what(count)
    allocated = (gc.mem_alloc() - before) // count
    gc.enable()
    return {"per_second": per_second, "bytes": allocated}


async def main():
    settings = json.loads(sys.stdin.readline())
    session = Session({"server": "127.0.0.1", "port": settings["port"], "client_id": "cost"})
    await session.connect()
    # a loop that spins would be counted, too: its own bytes are those of sleep_ms, none
    say = {}
    say["submit"] = await measured(lambda n: submit(session, b"cost/out", n), 300)
    say["publish"] = await measured(lambda n: publish(session, n), 300)
    say["receive"] = await measured(lambda n: receive(session, n), 300)
    print(json.dumps(say))


asyncio.run(main())
