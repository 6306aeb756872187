// When the board's clock read zero: shared by `time`, which reads it, and `machine.RTC`, which sets it.

import { air } from "./_air";

class ClockZero {
	/** Milliseconds of Unix time. */
	ms: int;

	constructor() {
		this.ms = air.call("rtc.clock") as int;
	}

	/** Sets it; the world keeps it over deep sleep and soft reset. */
	move(ms: int): void {
		this.ms = ms;
		air.call("rtc.clock", ms);
	}
}

export const clock_zero = new ClockZero();
