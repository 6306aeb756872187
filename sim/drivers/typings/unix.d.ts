// What the drivers build upon: the modules built into MicroPython's unix port, under the names that no file can replace.

declare module "usocket" {
	import { type Address, socket as board_socket } from "socket";
	export const AF_INET: int;
	export const SOCK_STREAM: int;
	export const SOCK_DGRAM: int;
	export function getaddrinfo(
		host: string,
		port: int,
		family?: int,
		type?: int,
	): readonly (readonly [int, int, int, string, Address])[];
	export class socket extends board_socket {
		accept(): readonly [socket, Address];
		sendall(data: string | buffer): void;
		readline(): bytes | null;
	}
	/** Takes an address apart: family, bytes of the IP address, port. */
	export function sockaddr(address: Address): readonly [int, bytes, int];
	export function inet_ntop(family: int, address: bytes): string;
	export function inet_pton(family: int, text: string): bytes;
}

declare module "utime" {
	export {
		mktime,
		sleep,
		sleep_ms,
		sleep_us,
		ticks_add,
		ticks_diff,
		ticks_ms,
		ticks_us,
		time_ns,
	} from "time";
	export function ticks_cpu(): int;
	/** Since 1970, and with a ninth element. */
	export function gmtime(seconds?: int): readonly int[];
}

declare module "uos" {
	export * from "os";
	export function chdir(path: string): void;
	export function getcwd(): string;
	export function rmdir(path: string): void;
	export function unlink(path: string): void;
	export function ilistdir(path?: string): Iterable<readonly [string, int, int]>;
	export function statvfs(path: string): readonly int[];
}

declare module "uio" {
	/** A file in memory. */
	export class StringIO implements TextFile {
		read(size?: int): string;
		readline(): string;
		write(text: string): int;
		flush(): void;
		close(): void;
		getvalue(): string;
		[Symbol.iterator](): Iterator<string>;
	}
}

declare module "vfs" {
	/** A folder of this machine as a file system. */
	export class VfsPosix {
		constructor(root: string);
	}
	export function mount(fs: VfsPosix, at: string): void;
	export function umount(at: string): void;
}

declare module "neopixel" {
	/** What `neopixel.ts` implements; nothing else imports it here. */
	export {};
}

/** Runs a file in the given name space. */
declare function execfile(path: string, globals: dict<string, unknown>): void;
declare function delattr(object: object, name: string): void;
