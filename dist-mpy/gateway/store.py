# Made by tsmpy 0.1.0 from src-gateway/store.ts

# Keeps in flash which nodes there are and what they have subscribed to, so that a
# gateway that restarts goes on serving nodes which have said that once. Messages that
# wait are not kept.
from micropython import const
from asyncio import sleep_ms
from binascii import unhexlify
from json import dump, loads
from os import remove, rename

_FILE = "gateway_nodes.jsonl"
_NEW_FILE = "gateway_nodes.new"
# Milliseconds in which changes gather before they are written.
_GATHER = const(200)
# Milliseconds between two times of writing: addresses can be forged, and flash wears
# out.
_PAUSE = const(10000)


class Store:
    def __init__(self, _registry, _reporter):
        self._registry = _registry
        self._reporter = _reporter

    # Takes up what was kept. A file that is absent or damaged costs what cannot be read
    # of it.
    def load(self):
        try:
            file = open(_FILE)
            for line in file:
                self._take(line)
            file.close()
        except Exception as e:
            if not (isinstance(e, OSError) or isinstance(e, ValueError)):
                raise
        self._registry.changed.clear()

    # A line is `[topic, qos, [node ids]]`; the topic "" tells of all nodes.
    def _take(self, line):
        try:
            entry = loads(line)
            if not isinstance(entry, (list, tuple)) or len(entry) != 3:
                return
            topic = entry[0]
            qos = entry[1]
            ids = entry[2]
            if (
                not isinstance(topic, str)
                or not isinstance(qos, int)
                or not isinstance(ids, (list, tuple))
            ):
                return
            for id in ids:
                if not isinstance(id, str) or len(id) != 12:
                    continue
                node = self._registry.node(unhexlify(id))
                if topic != "":
                    self._registry.subscribe(node.id, topic, qos)
        except ValueError:
            return

    # Writes whenever something has changed, for ever.
    async def keep(self):
        while True:
            await self._registry.changed.wait()
            await sleep_ms(_GATHER)
            self.save()
            await sleep_ms(_PAUSE)

    # Writes what there is to keep. An interrupted write leaves the old file.
    def save(self):
        self._registry.changed.clear()
        try:
            file = open(_NEW_FILE, "w")
            dump(["", 0, list(self._registry.queues.keys())], file)
            for topic, entry in self._registry.topics.items():
                file.write("\n")
                if topic != self._registry.for_all:
                    dump([topic, entry[0], list(entry[1])], file)
            file.close()
            self._replace()
        except OSError as e:
            self._reporter.error(
                f"The nodes' subscriptions could not be written to flash: {repr(e)}",
            )

    def _replace(self):
        try:
            rename(_NEW_FILE, _FILE)
        except OSError:
            remove(_FILE)  # FAT does not rename over a file
            rename(_NEW_FILE, _FILE)
