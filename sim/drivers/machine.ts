// MicroPython's `machine` for a simulated board: resets and sleep end its process, and the world starts it again.

import { hexlify, unhexlify } from "binascii";
import { gmtime } from "time";
import { mktime as unix_mktime, time_ns as unix_time_ns } from "utime";
import { air, port } from "./_air";
import { clock_zero } from "./_clock";

export { ADC, Pin, Signal } from "./_pins";

const _ESP8266 = port === "esp8266";

export const PWRON_RESET = _ESP8266 ? 0 : 1;
export const HARD_RESET = _ESP8266 ? 6 : 2;
export const WDT_RESET = _ESP8266 ? 1 : 3;
export const DEEPSLEEP_RESET = _ESP8266 ? 5 : 4;
export const SOFT_RESET = _ESP8266 ? 4 : 5;

/** Seconds from the epoch of Unix (1970) to that of the boards (2000). */
const _EPOCH = 946_684_800;
const _FREQUENCY = _ESP8266 ? 80_000_000 : 160_000_000;
/** An ESP8266's watchdog cannot be set; it barks after about this time. Milliseconds. */
const _ESP8266_WATCHDOG = 3200;

export function reset_cause(): int {
	const cause = air.call("machine.reset_cause") as string;
	if (cause === "deepsleep") return DEEPSLEEP_RESET;
	if (cause === "watchdog") return WDT_RESET;
	if (cause === "soft") return SOFT_RESET;
	return cause === "hard" ? HARD_RESET : PWRON_RESET;
}

/** Does not return: the world ends this process, and wakes the board after that time; without one, never. */
export function deepsleep(milliseconds: int = 0): never {
	return gone("machine.deepsleep", milliseconds);
}

export function reset(): never {
	return gone("machine.reset", 0);
}

export function soft_reset(): never {
	return gone("machine.soft_reset", 0);
}

/** The radio hears nothing meanwhile. */
export function lightsleep(milliseconds: int = 0): void {
	air.call("machine.lightsleep", milliseconds);
}

export function idle(): void {}

export function unique_id(): bytes {
	return unhexlify(air.call("board.id") as string);
}

/** The frequency can be set, to no effect. */
export function freq(_hertz: int | null = null): int {
	return _FREQUENCY;
}

/** The air answers by ending this process. */
function gone(operation: string, milliseconds: int): never {
	air.call(operation, milliseconds);
	throw new SystemExit(operation);
}

type DateTime = readonly [int, int, int, int, int, int, int, int];

export class RTC {
	/** (year, month, day, weekday, hour, minute, second, microsecond) */
	datetime(to: DateTime | null = null): DateTime {
		if (to !== null) {
			const [year, month, day, , hour, minute, second] = to;
			const unix = int(unix_mktime([year, month, day, hour, minute, second, 0, 0]));
			clock_zero.move(Math.floor(unix_time_ns() / 1_000_000) - (unix - _EPOCH) * 1000);
			return null as unknown as DateTime;
		}
		const [year, month, day, hour, minute, second, weekday] = gmtime();
		return [year, month, day, weekday, hour, minute, second, 0];
	}

	/** 2048 bytes (492 on an ESP8266) that outlast deep sleep. */
	memory(): bytes;
	memory(data: string | buffer): void;
	memory(data: string | buffer | null = null): bytes | null {
		if (data === null) return unhexlify(air.call("rtc.memory") as string);
		air.call("rtc.memory", hexlify(typeof data === "string" ? data.encode() : data).decode());
		return null;
	}
}

export class WDT {
	readonly id: int;

	constructor(id: int = 0, timeout: int | null = null) {
		this.id = id;
		if (_ESP8266 && timeout !== null) throw new TypeError("extra keyword arguments given");
		const milliseconds = timeout ?? (_ESP8266 ? _ESP8266_WATCHDOG : 5000);
		if (milliseconds <= 0) throw new ValueError("WDT timeout too short");
		air.call("machine.watchdog", milliseconds);
	}

	feed(): void {
		air.feed();
	}
}
