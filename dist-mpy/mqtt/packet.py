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

# The largest remaining length that four bytes can tell (2.2.3).
MAX_REMAINING = const(268435455)


# The message that the broker publishes when this client is lost.
class Will:
    def __init__(self, topic, message, retain, qos):
        self.topic = topic
        self.message = message
        self.retain = retain
        self.qos = qos


# The "remaining length" field for `length` bytes to follow: one to four bytes, seven
# bits each (2.2.3).
def length_field(length):
    field = bytearray()
    left = length
    while left > 127:
        field.append(left & 127 | 128)
        left = left // 128
    field.append(left)
    return bytes(field)


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
def _field(data):
    return pack(">H", len(data)) + data


def _packet(first, body):
    return bytes([first]) + length_field(len(body)) + body


# CONNECT (3.1). `keepalive` in seconds, 0 to 65535. Without a user name there is no
# password either (3.1.2.9); an empty password with a user name is left out.
def connect(client_id, keepalive, clean, will, user, password):
    flags = 2 if clean else 0
    payload = _field(client_id)
    if will is not None:
        flags += 4 + will.qos * 8 + (32 if will.retain else 0)
        payload = payload + _field(will.topic) + _field(will.message)
    if len(user) > 0:
        flags += 128
        payload = payload + _field(user)
        if len(password) > 0:
            flags += 64
            payload = payload + _field(password)
    return _packet(0x10, b"\x00\x04MQTT\x04" + pack(">BH", flags, keepalive) + payload)


# PUBLISH (3.3). `packet_id` counts with qos 1 only; `again` sets the DUP flag.
def publish(topic, message, retain, qos, packet_id, again):
    first = PUBLISH + (8 if again else 0) + qos * 2 + (1 if retain else 0)
    size = 2 + len(topic) + (2 if qos > 0 else 0) + len(message)
    parts = [bytes([first]), length_field(size), pack(">H", len(topic)), topic]
    if qos > 0:
        parts.append(pack(">H", packet_id))
    parts.append(message)
    return b"".join(parts)


# SUBSCRIBE for one filter (3.8).
def subscribe(packet_id, filter, qos):
    return _packet(0x82, pack(">H", packet_id) + _field(filter) + bytes([qos]))


# UNSUBSCRIBE for one filter (3.10).
def unsubscribe(packet_id, filter):
    return _packet(0xA2, pack(">H", packet_id) + _field(filter))


# PUBACK (3.4).
def puback(packet_id):
    return pack(">BBH", PUBACK, 2, packet_id)


# PINGREQ (3.12).
def pingreq():
    return b"\xc0\x00"


# DISCONNECT (3.14).
def disconnect():
    return b"\xe0\x00"


# The two bytes at `at` as a number. IndexError if they are not there.
def read_u16(data, at):
    return data[at] * 256 + data[at + 1]


# Takes the body of a PUBLISH apart; `first` is the packet's first byte. ValueError if
# it is malformed.
def read_publish(first, body):
    qos = (first & 6) >> 1
    at = 2
    if len(body) >= 2:
        at += read_u16(body, 0)
    message_at = at + 2 if qos > 0 else at
    if qos > 1 or len(body) < 2 or message_at > len(body):
        raise ValueError("malformed PUBLISH")
    packet_id = read_u16(body, at) if qos > 0 else 0
    return bytes(body[2:at]), bytes(body[message_at:]), first & 1 == 1, qos, packet_id


# Why the broker refused a CONNECT, in words (3.2.2.3).
def refusal(code):
    if code == 1:
        return "it does not speak MQTT 3.1.1"
    elif code == 2:
        return "it does not take this client_id"
    elif code == 3:
        return "it is not available now"
    elif code == 4:
        return "user name or password is wrong"
    elif code == 5:
        return "this client is not authorised"
    else:
        return f"it gave the unknown reason {code}"
