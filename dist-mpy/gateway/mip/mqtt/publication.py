# Made by tsmpy 0.1.0 from src-mqtt/publication.ts
# A message on its way to the broker.


class Publication:
    # `finished` is called once: true when the broker has confirmed it (qos 0: when it
    # was written to the socket), false when it was given up. It must not raise.
    def __init__(self, topic, message, retain, qos, finished):
        # MQTT's packet id with qos 1 while it is under way, else 0.
        self.packet_id = 0
        # How often it has been sent, and when last, in ticks_ms.
        self.tries = 0
        self.sent_at = 0
        self.topic = topic
        self.message = message
        self.retain = retain
        self.qos = qos
        self.finished = finished
