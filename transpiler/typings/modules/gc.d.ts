/** https://docs.micropython.org/en/v1.29.0/library/gc.html */
declare module "gc" {
	export function collect(): int;
	export function enable(): void;
	export function disable(): void;
	export function mem_free(): int;
	export function mem_alloc(): int;
	export function threshold(bytes?: int): int;
}
