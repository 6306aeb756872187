# Made by tsmpy 0.1.0 from src-gateway/store.ts

# Reads and writes what the gateway keeps in flash: which nodes there are, what they
# have subscribed to, and what waits for them. Needed when something of that changes,
# and let go then.
from binascii import unhexlify
from json import dump, loads
from os import remove, rename

_FILE = "gateway_nodes.jsonl"
_MAIL_FILE = "gateway_mail.jsonl"
_NEW_FILE = "gateway_nodes.new"


class Store:
    def __init__(self, _registry, _reporter):
        self._registry = _registry
        self._reporter = _reporter

    # Takes up what was kept. A file that is absent or damaged costs what cannot be read
    # of it.
    def load(self):
        if not self._read(_FILE, lambda line: self._take(line)):
            self._read(_NEW_FILE, lambda line: self._take(line))
        if self._read(_MAIL_FILE, lambda line: self._take_mail(line)):
            remove(_MAIL_FILE)

    # Hands each line of a file over. False: it is not there.
    def _read(self, name, take):
        try:
            file = open(name)
            try:
                for line in file:
                    take(line)
            finally:
                file.close()
        except OSError:
            return False
        except Exception as e:
            if not isinstance(e, ValueError):
                raise
        return True

    # A line is `[topic, qos, [node ids]]`; with the topic "" it tells of nodes that
    # speak protocol `qos`.
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
                if node is None:
                    continue
                if topic != "":
                    self._registry.subscribe(id, topic, qos)
                else:
                    node.protocol = qos
        except ValueError:
            return

    # A line is `[node id, number of the first message, [the ends of its frames]]`.
    def _take_mail(self, line):
        try:
            entry = loads(line)
            if not isinstance(entry, (list, tuple)) or len(entry) != 3:
                return
            id = entry[0]
            first = entry[1]
            frames = entry[2]
            if (
                not isinstance(id, str)
                or not isinstance(first, int)
                or not isinstance(frames, (list, tuple))
            ):
                return
            node = self._registry.nodes.get(unhexlify(id))
            if node is not None:
                node.mailbox.restore(first, frames)
        except Exception as e:
            if not isinstance(e, ValueError):
                raise

    # Writes what waits for nodes.
    def save_mail(self):
        try:
            file = open(_MAIL_FILE, "w")
            for node in self._registry.nodes.values():
                mailbox = node.mailbox
                if mailbox.count() == 0:
                    continue
                dump([node.id, mailbox.first, mailbox.kept()], file)
                file.write("\n")
            file.close()
        except OSError as e:
            print(f"What waits for nodes could not be written to flash: {repr(e)}")

    # Writes which nodes there are and what they have subscribed to. An interrupted
    # write leaves the old file.
    def save(self):
        try:
            file = open(_NEW_FILE, "w")
            for protocol in range(3):
                ids = []
                for node in self._registry.nodes.values():
                    if node.protocol == protocol:
                        ids.append(node.id)
                dump(["", protocol, ids], file)
                file.write("\n")
            for topic, entry in self._registry.topics.items():
                if topic == self._registry.for_all or len(entry[1]) == 0:
                    continue
                dump([topic, entry[0], list(entry[1])], file)
                file.write("\n")
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
