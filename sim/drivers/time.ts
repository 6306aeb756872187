// MicroPython's `time` for a simulated board: a clock in whole seconds since 2000 that starts at zero and that its RTC
// can set, not this machine's.

import { gmtime as unix_gmtime, mktime as unix_mktime, time_ns as unix_time_ns } from "utime";
import { clock_zero } from "./_clock";

export { sleep, sleep_ms, sleep_us, ticks_add, ticks_cpu, ticks_diff, ticks_ms, ticks_us } from "utime";

type DateTime = readonly [int, int, int, int, int, int, int, int];

/** Seconds from the epoch of Unix (1970) to that of the boards (2000). */
const _EPOCH = 946_684_800;

/** Seconds since 2000. */
export function time(): int {
	return Math.floor(time_ns() / 1_000_000_000);
}

export function time_ns(): int {
	return unix_time_ns() - clock_zero.ms * 1_000_000;
}

/** (year, month, day, hour, minute, second, weekday, day of the year); now, unless seconds since 2000 are given. */
export function gmtime(seconds: int | null = null): DateTime {
	return unix_gmtime((seconds ?? time()) + _EPOCH).slice(0, 8) as unknown as DateTime;
}

/** A board knows no time zones. */
export function localtime(seconds: int | null = null): DateTime {
	return gmtime(seconds);
}

/** Seconds since 2000. */
export function mktime(when: DateTime): int {
	return int(unix_mktime(when)) - _EPOCH;
}
