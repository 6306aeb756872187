# Made by tsmpy 0.1.0 from src-gateway/registry.ts

# The nodes that the gateway knows, and which of them wants which topic.
from micropython import const
from asyncio import Event
from binascii import crc32, unhexlify
from mqtt.topic import matches
from .node import Node

# Nodes that are remembered. Addresses can be forged.
_MOST_NODES = const(100)
# Topics that one node may subscribe to.
_MOST_TOPICS = const(30)


# A number of 30 bits, a small one on every board, that stands for these bytes.
def hashed(data, seed=0):
    return (crc32(data, seed) & 0xFFFFFFFF) >> 2


# Does the filter take more than one topic?
def is_wildcard(filter):
    return "#" in filter or "+" in filter


class Registry:
    # `qlen`: messages that wait for each node. `for_all`: the topic that every node is
    # subscribed to, or "".
    # `_allow`: ids of the only nodes to be served, None: all are.
    def __init__(self, _qlen, _clock, _allow, for_all):
        self.nodes = {}
        # Node id to what waits for it.
        self.queues = {}
        # Topic, with wildcards or without, to its qos and the ids of the nodes that
        # want it.
        self.topics = {}
        # Set when there is a new node or a subscription changes.
        self.changed = Event()
        # Called with a node that is new, one that has been forgotten, and one for which
        # a message has come.
        self.on_new = None
        self.on_gone = None
        self.on_mail = None
        # Topics that the gateway wants itself.
        self._own = set()
        self._qlen = _qlen
        self._clock = _clock
        self._allow = _allow
        self.for_all = for_all

    # The gateway itself wants a topic, as long as it runs.
    def want(self, topic, qos):
        self._own.add(topic)
        self.subscribe("", topic, qos)
        self.topics[topic][1].discard("")

    # Does it want the topic itself?
    def is_own(self, topic):
        return topic in self._own

    # The node with this MAC, which is known from now on. None: it is not allowed.
    def node(self, mac):
        node = self.nodes.get(mac)
        if node is None:
            node = Node(mac, self._qlen)
            if self._allow is not None and node.id not in self._allow:
                return None
            if len(self.nodes) >= _MOST_NODES:
                self._forget_one()
            self.nodes[mac] = node
            self.queues[node.id] = node.mailbox
            self.changed.set()
            if self.for_all != "":
                self.topics[self.for_all][1].add(node.id)
            if self.on_new is not None:
                self.on_new(node)
        node.seen_at = self._clock.uptime()
        return node

    # Forgets the node that was silent longest; one that has subscribed to something
    # only if all have.
    def _forget_one(self):
        subscribers = set()
        for topic, entry in self.topics.items():
            if topic == self.for_all:
                continue
            for id in entry[1]:
                subscribers.add(id)
        worst = None
        subscribes = True
        for node in self.nodes.values():
            does = node.id in subscribers
            if (
                worst is None
                or subscribes and not does
                or subscribes == does and node.seen_at < worst.seen_at
            ):
                worst = node
                subscribes = does
        if worst is not None:
            self._forget(worst)

    def _forget(self, node):
        self.nodes.pop(node.mac, None)
        self.queues.pop(node.id, None)
        for topic in list(self.topics.keys()):
            self.unsubscribe(node.id, topic)
        if self.on_gone is not None:
            self.on_gone(node)

    # Does the node want this topic?
    def wants(self, id, topic):
        found = self.topics.get(topic)
        value = id in found[1] if found is not None else None
        return False if value is None else value

    # The topics that a node has subscribed to.
    def topics_of(self, id):
        topics = []
        for topic, entry in self.topics.items():
            if topic != self.for_all and id in entry[1]:
                topics.append(topic)
        return topics

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
        if len(self.topics_of(id)) >= _MOST_TOPICS:
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
        node = self.nodes.get(unhexlify(id))
        if node is not None:
            node.forget_had(-1 if is_wildcard(topic) else hashed(topic.encode()))
        if len(entry[1]) == 0 and topic not in self._own:
            self.topics.pop(topic, None)

    # Drops a topic, whoever wants it; not one of the gateway's own.
    def drop(self, topic):
        if topic in self._own:
            return
        self.topics.pop(topic, None)
        self.changed.set()

    # Puts a downlink (its message hashed is `message`) into the mailbox of each node
    # that wants `topic`, once; what the broker has kept (`retained`) only if it was not
    # the last thing there for this node. Returns how many filters take it.
    def deliver(self, topic, frame, message, retained):
        key = hashed(topic.encode())
        done = set()
        filters = 0
        for filter, entry in self.topics.items():
            if not matches(filter, topic):
                continue
            filters += 1
            for id in entry[1]:
                if id in done:
                    continue
                done.add(id)
                node = self.nodes.get(unhexlify(id))
                if node is None or node.had(key, message) and retained:
                    continue
                self.post(node, frame)
        return filters

    # Puts a downlink into a node's mailbox.
    def post(self, node, frame):
        node.mailbox.put(frame)
        if self.on_mail is not None:
            self.on_mail(node)

    # How many nodes poll with protocol v1.
    def polling(self):
        count = 0
        for node in self.nodes.values():
            if node.polls:
                count += 1
        return count
