// MicroPython's `socket` for a simulated board: there is no IP without Wi-Fi. TCP connections lead through the air,
// which holds what they carry while the board's Wi-Fi is down.

import { EHOSTUNREACH } from "errno";
import { IOBase } from "io";
import { poll } from "select";
import type { Address } from "socket";
import {
	inet_ntop,
	inet_pton,
	sockaddr,
	type socket as UnixSocket,
	getaddrinfo as unix_getaddrinfo,
	socket as unix_socket,
} from "usocket";
import { air } from "./_air";

export const AF_INET = 2;
export const SOCK_STREAM = 1;
export const SOCK_DGRAM = 2;
export const SOL_SOCKET = 1;
export const SO_REUSEADDR = 2;

/** What lwIP says when a name cannot be looked up. */
const _EAI_FAIL = -202;
/** ioctl: what of these can be done without waiting? */
const _STREAM_POLL = 3;
/** ioctl: which file descriptor is to be polled? */
const _GET_FILENO = 10;

type Endpoint = readonly [string, int];

/** `[(family, type, protocol, "", (ip, port))]` */
export function getaddrinfo(
	host: string,
	port: int,
	_family: int = 0,
	type: int = 0,
): (readonly [int, int, int, string, Endpoint])[] {
	return [[AF_INET, type === 0 ? SOCK_STREAM : type, 0, "", [look_up(host), port]]];
}

export class socket extends IOBase {
	private inner: UnixSocket;
	private type: int;
	/** By which the air knows the connection; 0: there is none. */
	private handle: int = 0;

	constructor(_family: int = AF_INET, type: int = SOCK_STREAM, _proto: int = 0, inner: UnixSocket | null = null) {
		super();
		this.type = type;
		this.inner = inner ?? new unix_socket(AF_INET, type);
	}

	connect(address: Address): void {
		const [host, port] = address as unknown as Endpoint;
		const ip = look_up(host);
		if (this.type === SOCK_DGRAM) {
			const to = route(ip, port);
			if (to === null) throw new OSError(EHOSTUNREACH);
			this.inner.connect(unix_address(to[0], to[1]));
		} else {
			this.handle = air.call("ip.open", ip, port) as int;
			this.inner.connect(unix_address("127.0.0.1", this.handle));
		}
	}

	close(): void {
		if (this.handle !== 0) air.call("ip.close", this.handle);
		this.handle = 0;
		this.inner.close();
	}

	bind(address: Address): void {
		const [host, port] = address as unknown as Endpoint;
		this.inner.bind(unix_address(host === "" ? "0.0.0.0" : host, port));
	}

	listen(backlog: int = 2): void {
		this.inner.listen(backlog);
	}

	accept(): readonly [socket, Endpoint] {
		const [inner, address] = this.inner.accept();
		return [new socket(AF_INET, SOCK_STREAM, 0, inner), endpoint(address)];
	}

	settimeout(seconds: number | null): void {
		this.inner.settimeout(seconds);
	}

	setblocking(blocking: boolean): void {
		this.inner.setblocking(blocking);
	}

	setsockopt(level: int, option: int, value: int | buffer): void {
		this.inner.setsockopt(level, option, value);
	}

	send(data: string | buffer): int {
		return this.inner.send(data);
	}

	sendall(data: string | buffer): void {
		this.inner.sendall(data);
	}

	sendto(data: string | buffer, address: Address): int {
		const [host, port] = address as unknown as Endpoint;
		const to = route(look_up(host), port);
		if (to === null) return 0;
		return this.inner.sendto(data, unix_address(to[0], to[1]));
	}

	recv(most: int): bytes {
		return this.inner.recv(most);
	}

	recvfrom(most: int): readonly [bytes, Endpoint] {
		const [data, address] = this.inner.recvfrom(most);
		return [data, endpoint(address)];
	}

	read(most: int = -1): bytes | null {
		return this.inner.read(most);
	}

	readline(): bytes | null {
		return this.inner.readline();
	}

	readinto(target: bytearray | memoryview, most: int | null = null): int | null {
		return most === null ? this.inner.readinto(target) : this.inner.readinto(target, most);
	}

	write(data: string | buffer): int | null {
		return this.inner.write(data);
	}

	fileno(): int {
		return this.inner.fileno();
	}

	/** For select.poll and asyncio, which wait for the file descriptor, and ssl, which asks what is ready now. */
	ioctl(request: int, argument: int): int {
		if (request === _GET_FILENO) return this.inner.fileno();
		return request === _STREAM_POLL ? ready(this.inner, argument) : 0;
	}
}

/** Which of POLLIN, POLLOUT, POLLERR and POLLHUP hold for a socket. */
function ready(inner: UnixSocket, flags: int): int {
	const poller = poll();
	poller.register(inner, flags);
	for (const [, events] of poller.ipoll(0)) return events;
	return 0;
}

function is_up(): boolean {
	return air.call("ip.up") as boolean;
}

/** Where datagrams to this address really go; null: nobody is there. */
function route(ip: string, port: int): Endpoint | null {
	if (!is_up()) throw new OSError(EHOSTUNREACH);
	return air.call("ip.route", ip, port) as Endpoint | null;
}

/** The IP address of a host, as text. */
function look_up(host: string): string {
	try {
		inet_pton(AF_INET, host);
		return host;
	} catch (e) {
		if (!(e instanceof OSError)) throw e;
	}
	if (!is_up()) throw new OSError(_EAI_FAIL);
	try {
		return endpoint(unix_getaddrinfo(host, 0, AF_INET, SOCK_STREAM)[0]![4])[0];
	} catch (e) {
		if (e instanceof OSError) throw new OSError(_EAI_FAIL);
		throw e;
	}
}

function unix_address(ip: string, port: int): Address {
	return unix_getaddrinfo(ip, port, AF_INET, SOCK_STREAM)[0]![4];
}

function endpoint(address: Address): Endpoint {
	const [family, ip, port] = sockaddr(address);
	return [inet_ntop(family, ip), port];
}
