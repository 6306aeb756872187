/** https://docs.micropython.org/en/v1.29.0/library/time.html */
declare module "time" {
	type DateTime = readonly [int, int, int, int, int, int, int, int];
	export function ticks_ms(): int;
	export function ticks_us(): int;
	export function ticks_add(ticks: int, delta: int): int;
	/** `end - start`, right when the counter wrapped in between. */
	export function ticks_diff(end: int, start: int): int;
	export function sleep(seconds: number): void;
	export function sleep_ms(milliseconds: int): void;
	export function sleep_us(microseconds: int): void;
	/** Seconds since the port's epoch (2000 on boards). */
	export function time(): int;
	export function time_ns(): int;
	export function localtime(seconds?: int): DateTime;
	export function gmtime(seconds?: int): DateTime;
	export function mktime(when: DateTime): int;
}
