# Made by tsmpy 0.1.0 from src-mqtt/packet.ts

# MQTT 3.1.1 packets as bytes: makes those a client sends and takes apart those it
# receives. Nothing here knows of sockets or of sessions. Section numbers are those of
# the OASIS standard.
from micropython import const
from struct import pack

# First bytes of what a broker sends; the lower four bits of a PUBLISH are its flags.
CONNACK = const(0x20)
PUBLISH = const(0x30)
PUBACK = const(0x40)
SUBACK = const(0x90)
UNSUBACK = const(0xB0)
PINGRESP = const(0xD0)

# What a SUBACK holds for a filter that the broker refuses (3.9.3).
REFUSED = const(0x80)


# Writes the "remaining length" field for `length` bytes to follow: one to four bytes,
# seven bits each (2.2.3). Gives its end.
def put_length(into, at, length):
    end = at
    left = length
    while left > 127:
        into[end] = left & 127 | 128
        left = left // 128
        end += 1
    into[end] = left
    return end + 1


# Reads the "remaining length" field at `at` of `data[:end]`. Gives (length, index after
# the field); length -1: not all of the field is there yet; -2: it is malformed.
def read_length(data, at, end):
    length = 0
    scale = 1
    for i in range(at, end):
        byte = data[i]
        length += (byte & 127) * scale
        if byte < 128:
            return length, i + 1
        scale *= 128
        if i == at + 3:
            return -2, i
    return -1, at


# A string or binary field: two bytes of length, then the bytes themselves (1.5.3).
def field(data):
    return pack(">H", len(data)) + data


# A packet with this first byte.
def packet(first, body):
    head = bytearray(5)
    head[0] = first
    end = put_length(head, 1, len(body))
    return bytes(head[:end]) + body


def _remaining(publication):
    return (
        2 + len(publication.topic) + (2 if publication.qos > 0 else 0)
        + len(publication.message)
    )


# Bytes of the PUBLISH packet for a publication, at most.
def publish_size(publication):
    return 5 + _remaining(publication)


# Writes a PUBLISH (3.3) up to its message, and gives where that has to follow. A second
# try has the DUP flag.
def put_publish_head(into, at, publication):
    topic = publication.topic
    qos = publication.qos
    into[at] = (
        PUBLISH + (8 if qos > 0 and publication.tries > 1 else 0) + qos * 2
        + (1 if publication.retain else 0)
    )
    end = put_length(into, at + 1, _remaining(publication))
    end = _put_u16(into, end, len(topic))
    into[end:end + len(topic)] = topic
    end += len(topic)
    return _put_u16(into, end, publication.packet_id) if qos > 0 else end


# A PUBLISH up to its message.
def publish_head(publication):
    head = bytearray(publish_size(publication) - len(publication.message))
    return head[:put_publish_head(head, 0, publication)]


def _put_u16(into, at, value):
    into[at] = value // 256
    into[at + 1] = value & 255
    return at + 2


# SUBSCRIBE for one filter (3.8).
def subscribe(packet_id, filter, qos):
    return packet(0x82, pack(">H", packet_id) + field(filter) + bytes([qos]))


# UNSUBSCRIBE for one filter (3.10).
def unsubscribe(packet_id, filter):
    return packet(0xA2, pack(">H", packet_id) + field(filter))


# PUBACK (3.4).
def puback(packet_id):
    return pack(">BBH", PUBACK, 2, packet_id)


# PINGREQ (3.12).
def pingreq():
    return b"\xc0\x00"


# DISCONNECT (3.14).
def disconnect():
    return b"\xe0\x00"


# Bytes that the body of a packet of this kind has at least.
def shortest(kind):
    if kind == SUBACK:
        return 3
    return 0 if kind == PINGRESP else 2


# The two bytes at `at` as a number. IndexError if they are not there.
def read_u16(data, at):
    return data[at] * 256 + data[at + 1]


# The packet id of a PUBLISH, 0 with qos 0; `first` is the packet's first byte, `body`
# has two bytes at least. ValueError: it is malformed.
def publish_id(first, body):
    qos = (first & 6) >> 1
    end = 2 + read_u16(body, 0)
    if qos > 1:
        raise ValueError("a PUBLISH with qos 2, which nobody asked for")
    if end + qos * 2 > len(body):
        raise ValueError("a malformed PUBLISH")
    return read_u16(body, end) if qos > 0 else 0


# A copy of the topic of a PUBLISH that is not malformed.
def publish_topic(body):
    return bytes(body[2:2 + read_u16(body, 0)])


# And of its message.
def publish_message(first, body):
    return bytes(body[2 + read_u16(body, 0) + (first & 6):])
