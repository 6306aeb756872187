// The gateway's clocks: seconds since it started, which nothing sets, and the time of day, which somebody must have set.
import { gmtime, localtime, ticks_add, ticks_diff, ticks_ms, time } from "time";

/** Seconds from 1970 to 2000, where the clocks of boards begin. */
const _TO_2000 = 946684800;
/** A clock that shows an earlier year has not been set. */
const _FIRST_YEAR = 2024;

/** Milliseconds. */
const _DAY = 86400000;

function _two(n: int): string {
	return n < 10 ? `0${n}` : `${n}`;
}

/**
 * Milliseconds from `then` to now, both of ticks_ms. Their counter tells only six days apart: what seems to lie ahead is longer
 * ago than that, and comes out as a day.
 */
export function ms_since(then: int): int {
	const passed = ticks_diff(ticks_ms(), then);
	return passed < 0 ? _DAY : passed;
}

export class Clock {
	private _seconds: int = 0;
	private _at: int = ticks_ms();

	/** `offset`: seconds by which the board's clock, which shows local time, is ahead of UTC. */
	constructor(private readonly _offset: int) {}

	/** Seconds since the start. To be asked once in a few days at least: the counter below it wraps. */
	uptime(): int {
		const more = Math.floor(ticks_diff(ticks_ms(), this._at) / 1000);
		this._seconds += more;
		this._at = ticks_add(this._at, more * 1000);
		return this._seconds;
	}

	/** Seconds since 1970, UTC; 0: the clock has not been set. */
	utc(): int {
		if (localtime()[0] < _FIRST_YEAR) return 0;
		return time() - this._offset + (gmtime(0)[0] === 2000 ? _TO_2000 : 0);
	}

	/** Local time as `D/M/YYYY HH:MM:SS`. */
	stamp(): string {
		const t = localtime();
		return `${t[2]}/${t[1]}/${t[0]} ${_two(t[3])}:${_two(t[4])}:${_two(t[5])}`;
	}
}
