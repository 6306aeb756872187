/** https://docs.micropython.org/en/v1.29.0/library/struct.html */
declare module "struct" {
	export function calcsize(format: string): int;
	export function pack(format: string, ...values: (number | string | bytes)[]): bytes;
	export function pack_into(
		format: string,
		target: bytearray | memoryview,
		at: int,
		...values: (number | string | bytes)[]
	): void;
	/** Name what comes out: `unpack<readonly [int, int]>(">BH", data)`. */
	export function unpack<T extends readonly unknown[]>(format: string, data: buffer): T;
	export function unpack_from<T extends readonly unknown[]>(format: string, data: buffer, at?: int): T;
}
