# Made by tsmpy 0.1.0 from src-gateway/subscriptions.ts

# Keeps the broker's idea of the gateway's subscriptions the same as the registry's,
# over any number of connections.
from micropython import const
from asyncio import Event

# A qos that no subscription goes beyond: the broker refuses this topic, over this
# connection.
_NOT_TO_BE_HAD = const(3)


class Subscriptions:
    def __init__(self, _client, _registry, _keeper, _reporter):
        # Topic to the qos it was subscribed with over this connection.
        self._made = {}
        # Topics to subscribe to again, for what the broker has kept there.
        self._again = set()
        self._to_tell = {}
        self._changed = Event()
        self._client = _client
        self._registry = _registry
        self._keeper = _keeper
        self._reporter = _reporter

    # There is a new connection, on which nothing has been subscribed to yet.
    def renew(self):
        self._made.clear()
        self._again.clear()
        self._changed.set()

    # A node wants a topic. `settled` is called when the broker knows: at once, or
    # later; not when there is no broker now. False: the node has too many topics.
    def subscribe(self, id, topic, qos, settled):
        wants = self._registry.wants(id, topic)
        if not self._registry.subscribe(id, topic, qos):
            return False
        if not wants:
            self.again(topic)
        self._settle(topic, settled)
        return True

    # A node does not want a topic any more. `settled` as above.
    def unsubscribe(self, id, topic, settled):
        self._registry.unsubscribe(id, topic)
        self._settle(topic, settled)

    # The broker is to send once more what it has kept for a topic: there is a node that
    # has not had it.
    def again(self, topic):
        if self._made.get(topic, _NOT_TO_BE_HAD) < _NOT_TO_BE_HAD:
            self._again.add(topic)
        self._changed.set()

    def _settle(self, topic, settled):
        if self._is_made(topic):
            settled(4 if self._made.get(topic, 0) == _NOT_TO_BE_HAD else 0)
        elif self._client.isconnected():
            self._to_tell.setdefault(topic, []).append(settled)
            self._changed.set()
        else:
            self._keeper.save()  # the node is told now that this is taken

    # Does the broker know what the registry says of `topic`?
    def _is_made(self, topic):
        entry = self._registry.topics.get(topic)
        if entry is None:
            return topic not in self._made
        return self._made.get(topic, -1) >= entry[0] and topic not in self._again

    # Tells the broker what it does not know yet, one topic at a time, for ever.
    async def keep(self):
        while True:
            await self._changed.wait()
            self._changed.clear()
            topics = set(self._registry.topics.keys())
            for topic in self._made:
                topics.add(topic)  # no longer wanted, perhaps
            for topic in topics:
                if self._is_made(topic):
                    continue
                result = await self._tell(topic)
                if result == 4:
                    self._registry.drop(topic)
                    self._reporter.error(
                        f"The broker refuses subscriptions to {topic}.",
                    )
                self._keeper.save()  # what a node is told to be done outlasts a reset
                for settled in self._to_tell.pop(topic, []):
                    settled(result)

    async def _tell(self, topic):
        entry = self._registry.topics.get(topic)
        connection = self._client.connections
        if entry is None:
            await self._client.unsubscribe(topic)
            self._made.pop(topic, 0)
            return 0
        qos = entry[0]
        self._again.discard(topic)
        granted = await self._client.subscribe(topic, qos)
        if granted > 1:
            if self._registry.is_own(topic):
                self._made[topic] = _NOT_TO_BE_HAD
            return 4
        if connection == self._client.connections:
            self._made[topic] = qos
        return 0
