# Made by tsmpy 0.1.0 from src-gateway/requests.ts

# What a v2 request asks for, checked. Each function gives "" or what is wrong, in words
# that the node is told.
from mqtt.topic import filter_fault, topic_fault


def _is_bit(x):
    return isinstance(x, int) and (x == 0 or x == 1)


# [id, "p", topic, message, retain, qos] or with flags after it.
def publish_fault(frame):
    count = len(frame)
    if count < 6 or count > 7:
        return "a publication has 6 or 7 elements"
    topic = frame[2]
    if not isinstance(topic, str) or not isinstance(frame[3], str):
        return "topic and message are text"
    if not isinstance(frame[4], bool) or not _is_bit(frame[5]):
        return "retain is true or false, qos is 0 or 1"
    if count == 7 and not _is_bit(frame[6]):
        return "unknown flags"
    return topic_fault(topic.encode())


# [id, "s", topic, qos]
def subscribe_fault(frame):
    topic = frame[2] if len(frame) == 4 else None
    if not isinstance(topic, str) or not _is_bit(frame[3]):
        return "a subscription has a topic and qos 0 or 1"
    return filter_fault(topic.encode())


# [id, "u", topic]
def unsubscribe_fault(frame):
    return (
        ""
        if len(frame) == 3 and isinstance(frame[2], str)
        else "an unsubscription has a topic"
    )
