# Made by tsmpy 0.1.0 from src-gateway/uplink.ts

# The way to the broker: takes as many publications as there is room for and hands them
# to the MQTT client at once, which has many of them under way at a time.
from micropython import const
from mqtt.publication import Publication

# Publications of nodes that may wait for the broker: some 15 KB of messages of full
# length.
_ROOM = const(56)
# Reports of the gateway itself that may wait besides: they must not take the nodes'
# room.
_REPORTS = const(4)


class Uplink:
    def __init__(self, _client):
        self._reports = 0
        self._saying_online = False
        self._client = _client

    def broker_is_up(self):
        return self._client.isconnected()

    # Does so much wait that the broker seems to be away?
    def is_half_full(self):
        return self._client.pending() - self._reports > _ROOM >> 1

    # Takes a publication, `finished` will be called with whether it was done. False:
    # there is no room, nothing was done.
    # `reserve`: more room that is kept for nodes which have one publication at a time
    # and cannot be refused, this among them.
    def add(self, topic, message, retain, qos, finished, reserve=0):
        if self._client.pending() - self._reports >= _ROOM + reserve:
            return False
        self._client.submit(Publication(topic, message, retain, qos, finished))
        return True

    # Takes a report of the gateway itself, if there is room. False: there is none, it
    # is dropped.
    def report(self, topic, text, retain, qos):
        if self._reports >= _REPORTS:
            return False

        def callback(_sent):
            pass

        self._submit(topic, text, retain, qos, callback)
        return True

    # Says "online" on the state topic, whatever waits besides; what was to be said of
    # an earlier connection will do.
    def online(self, topic):
        if self._saying_online:
            return
        self._saying_online = True

        def callback(_sent):
            self._saying_online = False

        self._submit(topic, "online", True, 1, callback)

    def _submit(self, topic, text, retain, qos, after):
        self._reports += 1

        def finished(sent):
            self._reports -= 1
            after(sent)

        self._client.submit(
            Publication(topic.encode(), text.encode(), retain, qos, finished),
        )
