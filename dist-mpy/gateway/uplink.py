# Made by tsmpy 0.1.0 from src-gateway/uplink.ts

# The way to the broker: takes as many publications as there is room for and hands them
# to the MQTT client at once, which has many of them under way at a time.
from micropython import const
from mqtt.publication import Publication

# Publications that may wait for the broker: some 15 KB of messages of full length.
_ROOM = const(60)
# Of these, places that only the gateway's own reports may take.
_RESERVED = const(4)


class Uplink:
    def __init__(self, _client):
        self._client = _client

    def broker_is_up(self):
        return self._client.isconnected()

    # Takes a publication, `finished` will be called with whether it was done. False:
    # there is no room, nothing was done.
    def add(self, topic, message, retain, qos, finished):
        if self._client.pending() >= _ROOM - _RESERVED:
            return False
        self._client.submit(Publication(topic, message, retain, qos, finished))
        return True

    # Takes a report of the gateway itself, if there is room.
    def report(self, topic, text, retain, qos):
        if self._client.pending() < _ROOM:
            def callback(_):
                pass

            self._client.submit(
                Publication(topic.encode(), text.encode(), retain, qos, callback),
            )
