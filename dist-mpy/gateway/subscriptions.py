# Made by tsmpy 0.1.0 from src-gateway/subscriptions.ts

# Keeps the broker's idea of the gateway's subscriptions the same as the registry's,
# over any number of connections.
from asyncio import Event
from nowlink.wire import DONE, REFUSED


class Subscriptions:
    def __init__(self, _client, _registry):
        # Topic to the qos it was subscribed with over this connection.
        self._made = {}
        self._to_tell = {}
        self._changed = Event()
        self._client = _client
        self._registry = _registry

    # There is a new connection, on which nothing has been subscribed to yet.
    def renew(self):
        self._made.clear()
        self._changed.set()

    # The registry's entry for `topic` has changed. `settled` is called when the broker
    # knows: at once, or later; not when there is no broker now.
    def changed(self, topic, settled):
        if self._is_made(topic):
            settled(DONE)
        elif self._client.isconnected():
            self._to_tell.setdefault(topic, []).append(settled)
            self._changed.set()

    # Does the broker know what the registry says of `topic`?
    def _is_made(self, topic):
        entry = self._registry.topics.get(topic)
        return (
            topic not in self._made
            if entry is None
            else self._made.get(topic, -1) >= entry[0]
        )

    # Tells the broker what it does not know yet, one topic at a time, for ever.
    # `refused` is called with topics it refuses.
    async def keep(self, refused):
        while True:
            await self._changed.wait()
            self._changed.clear()
            topics = set(self._registry.topics.keys())
            for topic in self._made:
                topics.add(topic)
            for topic in topics:
                if self._is_made(topic):
                    continue
                result = await self._tell(topic)
                if result == REFUSED:
                    refused(topic)
                for settled in self._to_tell.pop(topic, []):
                    settled(result)

    async def _tell(self, topic):
        entry = self._registry.topics.get(topic)
        connection = self._client.connections
        if entry is None:
            await self._client.unsubscribe(topic)
            self._made.pop(topic, 0)
            return DONE
        qos = entry[0]
        granted = await self._client.subscribe(topic, qos)
        if granted > 1:
            return REFUSED
        if connection == self._client.connections:
            self._made[topic] = qos
        return DONE
