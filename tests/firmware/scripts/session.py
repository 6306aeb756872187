# A session of mqtt.session, told by lines of JSON on stdin what to do; prints what it answers and what happens.
import asyncio
import json
import sys
from binascii import hexlify, unhexlify

from mqtt.session import Session


def say(**what):
    print(json.dumps(what))


def received(topic, message, retained):
    say(got=hexlify(topic).decode(), message=hexlify(message).decode(), retained=retained)


async def publish(session, n, topic, message, retain, qos):
    try:
        sent = await session.publish(unhexlify(topic), unhexlify(message), retain, qos)
        say(published=n, sent=sent)
    except ValueError as e:
        say(published=n, fault=str(e))


async def subscribe(session, topic, qos):
    say(granted=await session.subscribe(topic, qos))


async def unsubscribe(session, topic):
    say(unsubscribed=await session.unsubscribe(topic))


async def tell(event, name, session):
    while True:
        await event.wait()
        event.clear()
        say(event=name, trouble=session.trouble, connections=session.connections)


async def queue(session):
    async for topic, message, retained in session.queue:
        received(topic, message, retained)


async def obey(session):
    stdin = asyncio.StreamReader(sys.stdin)
    while True:
        line = await stdin.readline()
        if not line:
            return
        ask = json.loads(line)
        if "publish" in ask:
            asyncio.create_task(publish(session, *ask["publish"]))
        elif "subscribe" in ask:
            asyncio.create_task(subscribe(session, *ask["subscribe"]))
        elif "unsubscribe" in ask:
            asyncio.create_task(unsubscribe(session, ask["unsubscribe"]))
        elif "disconnect" in ask:
            await session.disconnect()
            say(disconnected=True)


async def main():
    settings = json.loads(sys.stdin.readline())
    if settings.get("will"):
        settings["will"] = tuple(settings["will"])
    session = Session(settings)
    session.on_problem = lambda text: say(problem=text)
    if settings.get("by_queue"):
        asyncio.create_task(queue(session))
    else:
        session.on_message = received
    asyncio.create_task(tell(session.up, "up", session))
    asyncio.create_task(tell(session.down, "down", session))
    session.start()
    await obey(session)


try:
    asyncio.run(main())
except ValueError as e:
    say(refused=str(e))
