# An asynchronous node of protocol v1: it polls by "aget", and a publication is sent again until there is an ACK for it. (The
# original's nodes leave sending again to the application: a gateway that is reset knows nothing of the ACK that it owes.)
import aioespnow
import asyncio
import json
import network


class Node:
    def __init__(self, gateway, channel, poll_ms):
        self.poll_ms = poll_ms
        self.acknowledged = asyncio.Event()
        self.broker_is_up = False
        sta = network.WLAN(network.STA_IF)
        sta.active(True)
        sta.config(channel=channel)
        sta.config(pm=sta.PM_NONE)
        self.esp = aioespnow.AIOESPNow()
        self.esp.active(True)
        self.esp.add_peer(gateway)

    async def send(self, request):
        try:
            return await self.esp.asend(json.dumps(request))  # to all peers, of which there is one
        except OSError:
            return False

    async def poll(self):
        while True:
            heard = await self.send(["aget"])
            await asyncio.sleep_ms(self.poll_ms if heard else 4 * self.poll_ms)

    async def run(self, callback):
        asyncio.create_task(self.poll())
        async for _, frame in self.esp:
            frame = bytes(frame)
            if frame in (b"UP", b"ACK"):
                self.broker_is_up = True
                if frame == b"ACK":
                    self.acknowledged.set()
            elif frame in (b"DOWN", b"NAK"):
                self.broker_is_up = False
            elif frame[:1] == b"[":
                callback(*json.loads(frame))

    async def publish(self, topic, message, retain=False, qos=0):
        while True:
            while not self.broker_is_up:
                await asyncio.sleep_ms(50)
            self.acknowledged.clear()
            if not await self.send([topic, message, retain, qos]):
                continue
            try:
                return await asyncio.wait_for(self.acknowledged.wait(), 5)
            except asyncio.TimeoutError:
                pass
