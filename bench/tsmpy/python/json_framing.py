# Records as JSON behind a length, and back.
from json import dumps, loads
from struct import pack, unpack_from


def frame(seq, topic, value):
    body = dumps({"seq": seq, "topic": topic, "value": value}).encode()
    return pack(">H", len(body)) + body


def unframe(data):
    (length,) = unpack_from(">H", data)
    return loads(data[2 : 2 + length].decode())


def run(turns):
    bytes_sent = 0
    for i in range(turns):
        sent = frame(i, "house/attic/temperature", i + 0.5)
        bytes_sent += len(sent)
        back = unframe(sent)
        if back["seq"] != i:
            return -1
    return bytes_sent
