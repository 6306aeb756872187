// MQTT 3.1.1 packets as bytes: makes those a client sends and takes apart those it receives.
// Nothing here knows of sockets or of sessions. Section numbers are those of the OASIS standard.
import { pack } from "struct";
import { b } from "tsmpy/board";

// First bytes of what a broker sends; the lower four bits of a PUBLISH are its flags.
export const CONNACK = 0x20;
export const PUBLISH = 0x30;
export const PUBACK = 0x40;
export const SUBACK = 0x90;
export const UNSUBACK = 0xb0;
export const PINGRESP = 0xd0;

/** What a SUBACK holds for a filter that the broker refuses (3.9.3). */
export const REFUSED = 0x80;

/** The largest remaining length that four bytes can tell (2.2.3). */
export const MAX_REMAINING = 268435455;

/** The message that the broker publishes when this client is lost. */
export class Will {
	constructor(
		readonly topic: bytes,
		readonly message: bytes,
		readonly retain: boolean,
		readonly qos: int,
	) {}
}

/** A PUBLISH as received: `packet_id` is 0 with qos 0. */
export type Received = readonly [topic: bytes, message: bytes, retained: boolean, qos: int, packet_id: int];

/** The "remaining length" field for `length` bytes to follow: one to four bytes, seven bits each (2.2.3). */
export function length_field(length: int): bytes {
	const field = bytearray();
	let left = length;
	while (left > 127) {
		field.append((left & 127) | 128);
		left = Math.floor(left / 128);
	}
	field.append(left);
	return bytes(field);
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
function _field(data: bytes): bytes {
	return pack(">H", data.length).concat(data);
}

function _packet(first: int, body: bytes): bytes {
	return bytes([first]).concat(length_field(body.length)).concat(body);
}

/**
 * CONNECT (3.1). `keepalive` in seconds, 0 to 65535.
 * Without a user name there is no password either (3.1.2.9); an empty password with a user name is left out.
 */
export function connect(
	client_id: bytes,
	keepalive: int,
	clean: boolean,
	will: Will | null,
	user: bytes,
	password: bytes,
): bytes {
	let flags = clean ? 2 : 0;
	let payload = _field(client_id);
	if (will !== null) {
		flags += 4 + will.qos * 8 + (will.retain ? 32 : 0);
		payload = payload.concat(_field(will.topic)).concat(_field(will.message));
	}
	if (user.length > 0) {
		flags += 128;
		payload = payload.concat(_field(user));
		if (password.length > 0) {
			flags += 64;
			payload = payload.concat(_field(password));
		}
	}
	return _packet(0x10, b`\x00\x04MQTT\x04`.concat(pack(">BH", flags, keepalive)).concat(payload));
}

/** PUBLISH (3.3). `packet_id` counts with qos 1 only; `again` sets the DUP flag. */
export function publish(
	topic: bytes,
	message: bytes,
	retain: boolean,
	qos: int,
	packet_id: int,
	again: boolean,
): bytes {
	const first = PUBLISH + (again ? 8 : 0) + qos * 2 + (retain ? 1 : 0);
	const size = 2 + topic.length + (qos > 0 ? 2 : 0) + message.length;
	const parts = [bytes([first]), length_field(size), pack(">H", topic.length), topic];
	if (qos > 0) parts.push(pack(">H", packet_id));
	parts.push(message);
	return b``.join(parts);
}

/** SUBSCRIBE for one filter (3.8). */
export function subscribe(packet_id: int, filter: bytes, qos: int): bytes {
	return _packet(
		0x82,
		pack(">H", packet_id)
			.concat(_field(filter))
			.concat(bytes([qos])),
	);
}

/** UNSUBSCRIBE for one filter (3.10). */
export function unsubscribe(packet_id: int, filter: bytes): bytes {
	return _packet(0xa2, pack(">H", packet_id).concat(_field(filter)));
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

/** The two bytes at `at` as a number. IndexError if they are not there. */
export function read_u16(data: memoryview, at: int): int {
	return data[at]! * 256 + data[at + 1]!;
}

/** Takes the body of a PUBLISH apart; `first` is the packet's first byte. ValueError if it is malformed. */
export function read_publish(first: int, body: memoryview): Received {
	const qos = (first & 6) >> 1;
	let at = 2;
	if (body.length >= 2) at += read_u16(body, 0);
	const message_at = qos > 0 ? at + 2 : at;
	if (qos > 1 || body.length < 2 || message_at > body.length) throw new ValueError("malformed PUBLISH");
	const packet_id = qos > 0 ? read_u16(body, at) : 0;
	return [bytes(body.slice(2, at)), bytes(body.slice(message_at)), (first & 1) === 1, qos, packet_id];
}

/** Why the broker refused a CONNECT, in words (3.2.2.3). */
export function refusal(code: int): string {
	switch (code) {
		case 1:
			return "it does not speak MQTT 3.1.1";
		case 2:
			return "it does not take this client_id";
		case 3:
			return "it is not available now";
		case 4:
			return "user name or password is wrong";
		case 5:
			return "this client is not authorised";
		default:
			return `it gave the unknown reason ${code}`;
	}
}
