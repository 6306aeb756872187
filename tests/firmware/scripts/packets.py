# Packets of mqtt.packet, made and taken apart as a test asks for. Bytes are hex in both directions.
import json
import sys
from binascii import hexlify, unhexlify

from mqtt import dial, packet, topic
from mqtt.config import Will
from mqtt.inbox import Inbox
from mqtt.publication import Publication


def text(data):
    return hexlify(bytes(data)).decode()


def made(kind, args):
    if kind == "connect":
        client_id, keepalive, clean, will, user, password = args
        if will:
            will = Will(unhexlify(will[0]), unhexlify(will[1]), will[2], will[3])
        return dial.connect(
            unhexlify(client_id), keepalive, clean, will, unhexlify(user), unhexlify(password)
        )
    if kind == "publish":
        name, message, retain, qos, packet_id, tries = args
        publication = Publication(unhexlify(name), unhexlify(message), retain, qos, print)
        publication.packet_id = packet_id
        publication.tries = tries
        return bytes(packet.publish_head(publication)) + publication.message
    return getattr(packet, kind)(*[unhexlify(a) if isinstance(a, str) else a for a in args])


def taken(most, chunks):
    inbox = Inbox(most)
    found = []
    for chunk in chunks:
        data = unhexlify(chunk)
        while data:
            room = inbox.room()
            n = min(len(room), len(data))
            room[:n] = data[:n]
            inbox.added(n)
            data = data[n:]
            while inbox.next():
                if not inbox.skipped and len(inbox.body()) < packet.shortest(inbox.first & 0xF0):
                    raise ValueError("too short")
                if inbox.skipped:
                    found.append({"skipped": inbox.skipped, "id": inbox.skipped_id})
                elif inbox.first & 0xF0 == packet.PUBLISH:
                    first, body = inbox.first, inbox.body()
                    packet_id = packet.publish_id(first, body)
                    name, message = packet.publish_topic(body), packet.publish_message(first, body)
                    found.append([text(name), text(message), first & 1 == 1, (first & 6) >> 1, packet_id])
                else:
                    found.append({"first": inbox.first, "body": text(inbox.body())})
    return found


for line in sys.stdin:
    ask = json.loads(line)
    try:
        if "make" in ask:
            print(json.dumps(text(made(ask["make"], ask["args"]))))
        elif "length" in ask:
            field = bytearray(4)
            end = packet.put_length(field, 0, ask["length"])
            length, after = packet.read_length(field, 0, end)
            print(json.dumps([text(field[:after]), length]))
        elif "take" in ask:
            print(json.dumps(taken(ask["most"], ask["take"])))
        else:
            args = [unhexlify(a) for a in ask["args"]]
            if ask["topic"] == "matches":
                args = [a.decode() for a in args]
            print(json.dumps(getattr(topic, ask["topic"])(*args)))
    except ValueError as e:
        print(json.dumps({"error": str(e)}))
