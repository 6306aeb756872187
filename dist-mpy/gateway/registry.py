# Made by tsmpy 0.1.0 from src-gateway/registry.ts

# The nodes that the gateway knows, and which of them wants which topic.
from micropython import const
from asyncio import Event
from mqtt.topic import matches
from time import time
from .node import Node

# Nodes that are remembered; a further one takes the place of the one that was silent
# longest. Addresses can be forged.
_MOST_NODES = const(100)
# Topics that one node may subscribe to.
_MOST_TOPICS = const(30)


class Registry:
    # `qlen`: messages that wait for each node. `for_all`: the topic that every node is
    # subscribed to, or "".
    def __init__(self, _qlen, for_all, qos):
        self.nodes = {}
        # Node id to what waits for it.
        self.queues = {}
        # Topic, with wildcards or without, to its qos and the ids of the nodes that
        # want it.
        self.topics = {}

        # Set when there is a new node or a subscription changes.
        self.changed = Event()
        self._qlen = _qlen
        self.for_all = for_all
        if for_all != "":
            self.topics[for_all] = [qos, set()]

    # The node with this MAC, which is known from now on.
    def node(self, mac):
        node = self.nodes.get(mac)
        if node is None:
            if len(self.nodes) >= _MOST_NODES:
                self._forget_one()
            node = Node(mac, self._qlen)
            self.nodes[mac] = node
            self.queues[node.id] = node.mailbox
            self.changed.set()
            if self.for_all != "":
                self.topics[self.for_all][1].add(node.id)
        node.seen_at = time()
        return node

    def _forget_one(self):
        oldest = None
        for node in self.nodes.values():
            if oldest is None or node.seen_at < oldest.seen_at:
                oldest = node
        if oldest is None:
            return
        self.nodes.pop(oldest.mac, None)
        self.queues.pop(oldest.id, None)
        for topic in list(self.topics.keys()):
            self.unsubscribe(oldest.id, topic)

    # Notes that a node wants a topic, at the highest qos that any node asked for.
    # False: it has too many.
    def subscribe(self, id, topic, qos):
        entry = self.topics.get(topic)
        if entry is not None:
            if id not in entry[1] or entry[0] < qos:
                self.changed.set()
            entry[1].add(id)
            entry[0] = max(entry[0], qos)
            return True
        count = 0
        for _, nodes in self.topics.values():
            if id in nodes:
                count += 1
        if count >= _MOST_TOPICS:
            return False
        self.topics[topic] = [qos, set([id])]
        self.changed.set()
        return True

    # Notes that a node does not want a topic any more.
    def unsubscribe(self, id, topic):
        entry = self.topics.get(topic)
        if entry is None or id not in entry[1]:
            return
        entry[1].discard(id)
        self.changed.set()
        if len(entry[1]) == 0 and topic != self.for_all:
            self.topics.pop(topic, None)

    # Drops a topic, whoever wants it.
    def drop(self, topic):
        self.topics.pop(topic, None)
        self.changed.set()

    # Puts a downlink into the mailbox of each node that wants `topic`, once. Returns
    # how many do.
    def deliver(self, topic, frame):
        done = set()
        for filter, entry in self.topics.items():
            if not matches(filter, topic):
                continue
            for id in entry[1]:
                if id in done:
                    continue
                done.add(id)
                self.queues[id].put(frame)
        return len(done)
