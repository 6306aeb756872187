# A session of mqtt.session, told by lines of JSON on stdin what to do; prints what it answers and what happens.
import asyncio
import gc
import json
import sys
import time
from binascii import hexlify, unhexlify

import socket

# names that a test can move
hosts = {}


class Names:
    SOCK_STREAM = socket.SOCK_STREAM
    socket = socket.socket

    @staticmethod
    def getaddrinfo(host, port, *rest):
        if host in hosts:
            host, port = hosts[host]
        return socket.getaddrinfo(host, port, *rest)


sys.modules["socket"] = Names
from mqtt.session import Session  # noqa: E402


def say(**what):
    print(json.dumps(what))


def received(topic, message, retained):
    say(got=hexlify(topic).decode(), message=hexlify(message).decode(), retained=retained)


async def publish(session, n, topic, message, retain, qos, times=1):
    try:
        sent = await session.publish(unhexlify(topic), unhexlify(message) * times, retain, qos)
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
        say(
            event=name,
            trouble=session.trouble,
            connections=session.connections,
            present=session.session_present,
        )


async def queue(session):
    async for topic, message, retained in session.queue:
        received(topic, message, retained)


kept = []


def fill(size):
    """Leaves room in the heap in pieces of less than twice that size only."""
    try:
        while True:
            kept.append(bytearray(size))
    except MemoryError:
        pass
    for i in range(0, len(kept), 2):
        kept[i] = None
    gc.collect()


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
        elif "wrong" in ask:
            name, *args = ask["wrong"]
            try:
                await getattr(session, name)(*args)
            except ValueError as e:
                say(fault=str(e))
        elif "hang" in ask:
            say(hanging=True)
            time.sleep_ms(ask["hang"])
        elif "close" in ask:
            session.close()
        elif "start" in ask:
            session.start()
        elif "fill" in ask:
            fill(ask["fill"])
            say(filled=True)
        elif "take" in ask:
            asyncio.create_task(queue(session))
        elif "queued" in ask:
            say(queued=len(session.queue), discards=session.queue.discards)
        elif "hosts" in ask:
            hosts.update(ask["hosts"])
        elif "disconnect" in ask:
            await session.disconnect()
            say(disconnected=True)


async def main():
    settings = json.loads(sys.stdin.readline())
    if settings.get("will"):
        settings["will"] = tuple(settings["will"])
    hosts.update(settings.pop("hosts", {}))
    params = settings.get("ssl_params", None)
    for key in () if not isinstance(params, dict) else ("cadata", "cert", "key"):
        if key in params:
            params[key] = unhexlify(params[key])
    by_queue = settings.pop("by_queue", False)
    show = settings.pop("show", None)
    if settings.pop("defaults", False):
        from mqtt.config import config

        say(defaults={key: repr(value) for key, value in config.items()})
    session = Session(settings)
    if show:
        say(**{show: getattr(session.options, show)})
    say(unused=sorted(session.unused), unknown=session.unknown)
    session.on_problem = lambda text: say(problem=text)
    if not by_queue:
        session.on_message = received
    asyncio.create_task(tell(session.up, "up", session))
    asyncio.create_task(tell(session.down, "down", session))
    session.start()
    await obey(session)


try:
    asyncio.run(main())
except ValueError as e:
    say(refused=str(e))
