/** https://docs.micropython.org/en/v1.29.0/library/machine.html */
declare module "machine" {
	export const PWRON_RESET: int;
	export const HARD_RESET: int;
	export const WDT_RESET: int;
	export const DEEPSLEEP_RESET: int;
	export const SOFT_RESET: int;

	export function reset(): never;
	export function soft_reset(): never;
	export function reset_cause(): int;
	export function deepsleep(milliseconds?: int): never;
	export function lightsleep(milliseconds?: int): void;
	export function idle(): void;
	export function unique_id(): bytes;
	export function freq(hertz?: int): int;

	export class Pin {
		static readonly IN: int;
		static readonly OUT: int;
		static readonly PULL_UP: int;
		static readonly PULL_DOWN: int;
		constructor(id: int | string, mode?: int, pull?: int | null);
		value(level?: int): int;
		on(): void;
		off(): void;
	}
	export class ADC {
		static readonly ATTN_0DB: int;
		static readonly ATTN_11DB: int;
		constructor(pin: Pin | int, options?: kwargs<{ atten?: int }>);
		read_u16(): int;
	}
	export class RTC {
		constructor();
		datetime(to?: readonly [int, int, int, int, int, int, int, int]): readonly [int, int, int, int, int, int, int, int];
		memory(): bytes;
		memory(data: string | buffer): void;
	}
	export class WDT {
		constructor(id?: int, timeout?: int);
		feed(): void;
	}
}
