/** https://docs.micropython.org/en/v1.29.0/library/socket.html */
declare module "socket" {
	export const AF_INET: int;
	export const SOCK_STREAM: int;
	export const SOCK_DGRAM: int;
	export const SOL_SOCKET: int;
	export const SO_REUSEADDR: int;
	/** Where `socket.connect` goes: made by getaddrinfo, in a form of the port's own. */
	export interface Address {
		readonly [part: number]: string | int;
	}
	export function getaddrinfo(
		host: string,
		port: int,
		family?: int,
		type?: int,
	): readonly (readonly [int, int, int, string, Address])[];
	export class socket {
		constructor(family?: int, type?: int, proto?: int);
		bind(address: Address): void;
		listen(backlog?: int): void;
		accept(): readonly [socket, Address];
		connect(address: Address): void;
		settimeout(seconds: number | null): void;
		setblocking(blocking: boolean): void;
		setsockopt(level: int, option: int, value: int | buffer): void;
		send(data: string | buffer): int;
		sendto(data: string | buffer, address: Address): int;
		recv(most: int): bytes;
		recvfrom(most: int): readonly [bytes, Address];
		/** null: nothing there yet (a socket that does not block). */
		read(most?: int): bytes | null;
		readinto(target: bytearray | memoryview, most?: int): int | null;
		write(data: string | buffer): int | null;
		fileno(): int;
		close(): void;
	}
}
