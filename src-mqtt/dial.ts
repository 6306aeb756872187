// How a connection begins: TCP, TLS, and the packet that introduces the client. Needed while there is no connection, and let go then.
import { wait_for_ms } from "asyncio";
import { EINPROGRESS } from "errno";
import { getaddrinfo, SOCK_STREAM, socket } from "socket";
import type { SSLContext } from "ssl";
import { pack } from "struct";
import { b } from "tsmpy/board";
import type { Will } from "./config";
import { Connection, writable } from "./connection";
import { field, packet } from "./packet";

/** TLS over a socket. The handshake takes place as it is read and written. */
function _wrap(plain: socket, context: SSLContext, server_hostname: string): socket {
	return context.wrap_socket(plain, { server_hostname, do_handshake_on_connect: false }) as socket;
}

async function _open(ip: string, port: int, context: SSLContext | null, server_hostname: string): Promise<socket> {
	const [family, type, protocol, , address] = getaddrinfo(ip, port, 0, SOCK_STREAM)[0]!;
	const plain = new socket(family, type, protocol);
	let opened = false;
	try {
		plain.setblocking(false);
		try {
			plain.connect(address);
		} catch (e) {
			if (!(e instanceof OSError) || e.errno !== EINPROGRESS) throw e;
		}
		const stream = context === null ? plain : _wrap(plain, context, server_hostname);
		await writable(stream);
		opened = true;
		return stream;
	} finally {
		if (!opened) plain.close(); // there are few sockets on a board, and a collection may be hours away
	}
}

/**
 * Connects to a broker. `context`: for TLS, whose certificate then has to be for `server_hostname`, if it is checked.
 * OSError if it fails at once, TimeoutError after `milliseconds`; a connection that is refused shows when it is used.
 */
export async function connect_to(
	ip: string,
	port: int,
	context: SSLContext | null,
	server_hostname: string,
	milliseconds: int,
): Promise<Connection> {
	return new Connection(await wait_for_ms(_open(ip, port, context, server_hostname), milliseconds));
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
	let payload = field(client_id);
	if (will !== null) {
		flags += 4 + will.qos * 8 + (will.retain ? 32 : 0);
		payload = payload.concat(field(will.topic)).concat(field(will.message));
	}
	if (user.length > 0) {
		flags += 128;
		payload = payload.concat(field(user));
		if (password.length > 0) {
			flags += 64;
			payload = payload.concat(field(password));
		}
	}
	return packet(0x10, b`\x00\x04MQTT\x04`.concat(pack(">BH", flags, keepalive)).concat(payload));
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
