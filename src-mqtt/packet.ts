// MQTT 3.1.1 packets as bytes: makes those a client sends and takes apart those it receives.
// Nothing here knows of sockets or of sessions. Section numbers are those of the OASIS standard.
import { pack } from "struct";
import { b } from "tsmpy/board";
import type { Publication } from "./publication";

// First bytes of what a broker sends; the lower four bits of a PUBLISH are its flags.
export const CONNACK = 0x20;
export const PUBLISH = 0x30;
export const PUBACK = 0x40;
export const SUBACK = 0x90;
export const UNSUBACK = 0xb0;
export const PINGRESP = 0xd0;

/** What a SUBACK holds for a filter that the broker refuses (3.9.3). */
export const REFUSED = 0x80;

/** Writes the "remaining length" field for `length` bytes to follow: one to four bytes, seven bits each (2.2.3). Gives its end. */
export function put_length(into: bytearray, at: int, length: int): int {
	let end = at;
	let left = length;
	while (left > 127) {
		into[end] = (left & 127) | 128;
		left = Math.floor(left / 128);
		end += 1;
	}
	into[end] = left;
	return end + 1;
}

/**
 * Reads the "remaining length" field at `at` of `data[:end]`.
 * Gives (length, index after the field); length -1: not all of the field is there yet; -2: it is malformed.
 */
export function read_length(data: bytearray, at: int, end: int): readonly [int, int] {
	let length: int = 0;
	let scale: int = 1;
	for (let i = at; i < end; i++) {
		const byte = data[i]!;
		length += (byte & 127) * scale;
		if (byte < 128) return [length, i + 1];
		scale *= 128;
		if (i === at + 3) return [-2, i];
	}
	return [-1, at];
}

/** A string or binary field: two bytes of length, then the bytes themselves (1.5.3). */
export function field(data: bytes): bytes {
	return pack(">H", data.length).concat(data);
}

/** A packet with this first byte. */
export function packet(first: int, body: bytes): bytes {
	const head = bytearray(5);
	head[0] = first;
	const end = put_length(head, 1, body.length);
	return bytes(head.slice(0, end)).concat(body);
}

function _remaining(publication: Publication): int {
	return 2 + publication.topic.length + (publication.qos > 0 ? 2 : 0) + publication.message.length;
}

/** Bytes of the PUBLISH packet for a publication, at most. */
export function publish_size(publication: Publication): int {
	return 5 + _remaining(publication);
}

/** Writes a PUBLISH (3.3) up to its message, and gives where that has to follow. A second try has the DUP flag. */
export function put_publish_head(into: bytearray, at: int, publication: Publication): int {
	const { topic, qos } = publication;
	into[at] = PUBLISH + (qos > 0 && publication.tries > 1 ? 8 : 0) + qos * 2 + (publication.retain ? 1 : 0);
	let end = put_length(into, at + 1, _remaining(publication));
	end = _put_u16(into, end, topic.length);
	into.set(topic, end);
	end += topic.length;
	return qos > 0 ? _put_u16(into, end, publication.packet_id) : end;
}

/** A PUBLISH up to its message. */
export function publish_head(publication: Publication): bytearray {
	const head = bytearray(publish_size(publication) - publication.message.length);
	return head.slice(0, put_publish_head(head, 0, publication));
}

function _put_u16(into: bytearray, at: int, value: int): int {
	into[at] = Math.floor(value / 256);
	into[at + 1] = value & 255;
	return at + 2;
}

/** SUBSCRIBE for one filter (3.8). */
export function subscribe(packet_id: int, filter: bytes, qos: int): bytes {
	return packet(
		0x82,
		pack(">H", packet_id)
			.concat(field(filter))
			.concat(bytes([qos])),
	);
}

/** UNSUBSCRIBE for one filter (3.10). */
export function unsubscribe(packet_id: int, filter: bytes): bytes {
	return packet(0xa2, pack(">H", packet_id).concat(field(filter)));
}

/** PUBACK (3.4). */
export function puback(packet_id: int): bytes {
	return pack(">BBH", PUBACK, 2, packet_id);
}

/** PINGREQ (3.12). */
export function pingreq(): bytes {
	return b`\xc0\x00`;
}

/** DISCONNECT (3.14). */
export function disconnect(): bytes {
	return b`\xe0\x00`;
}

/** Bytes that the body of a packet of this kind has at least. */
export function shortest(kind: int): int {
	if (kind === SUBACK) return 3;
	return kind === PINGRESP ? 0 : 2;
}

/** The two bytes at `at` as a number. IndexError if they are not there. */
export function read_u16(data: memoryview, at: int): int {
	return data[at]! * 256 + data[at + 1]!;
}

/**
 * The packet id of a PUBLISH, 0 with qos 0; `first` is the packet's first byte, `body` has two bytes at least.
 * ValueError: it is malformed.
 */
export function publish_id(first: int, body: memoryview): int {
	const qos = (first & 6) >> 1;
	const end = 2 + read_u16(body, 0);
	if (qos > 1) throw new ValueError("a PUBLISH with qos 2, which nobody asked for");
	if (end + qos * 2 > body.length) throw new ValueError("a malformed PUBLISH");
	return qos > 0 ? read_u16(body, end) : 0;
}

/** A copy of the topic of a PUBLISH that is not malformed. */
export function publish_topic(body: memoryview): bytes {
	return bytes(body.slice(2, 2 + read_u16(body, 0)));
}

/** And of its message. */
export function publish_message(first: int, body: memoryview): bytes {
	return bytes(body.slice(2 + read_u16(body, 0) + (first & 6)));
}
