// What of a board outlasts its process: RTC memory and clock, and what is wired to its pins.

import { DriverError } from "../air/errors.ts";
import type { Port } from "../air/radio.ts";

/** Usable RTC memory, bytes: 2 KB on an ESP32, 492 on an ESP8266. */
const RTC_MEMORY: Record<Port, number> = { esp32: 2048, esp8266: 492 };

export type ResetCause = "power-on" | "hard" | "watchdog" | "deepsleep" | "soft";

/** The part of a board that stays powered in deep sleep, and its pins, which are wired to the world. */
export class BoardMemory {
	readonly #port: Port;
	resetCause: ResetCause = "power-on";
	#rtcMemory = "";
	/** When its clock read zero (the first of January 2000), in milliseconds of Unix time. */
	#clockZero = Date.now();
	readonly #levels = new Map<string, number>();
	readonly #voltages = new Map<string, number>();

	constructor(port: Port) {
		this.#port = port;
	}

	/** The board starts: deep sleep and a soft reset keep RTC memory and clock, the rest do not. */
	starts(cause: ResetCause): void {
		this.resetCause = cause;
		if (cause === "deepsleep" || cause === "soft") return;
		this.#rtcMemory = "";
		this.#clockZero = Date.now();
	}

	/** Wires a level (0 or 1) to an input pin. */
	setPin(pin: number | string, level: 0 | 1): void {
		this.#levels.set(String(pin), level);
	}

	/** Wires a voltage to an analogue pin, as its driver reads it: 0 to 65535. */
	setAdc(pin: number, reading: number): void {
		this.#voltages.set(String(pin), reading);
	}

	/** Answers what the machine and time drivers ask of it; undefined if it is something else. */
	request(operation: string, args: readonly unknown[]): (() => unknown) | undefined {
		switch (operation) {
			case "machine.reset_cause":
				return () => this.resetCause;
			case "rtc.memory":
				return () => (args.length === 0 ? this.#rtcMemory : this.#setRtcMemory(args[0] as string));
			case "rtc.clock":
				return () => {
					if (args.length > 0) this.#clockZero = args[0] as number;
					return this.#clockZero;
				};
			case "pin.read":
				// An input that nothing is wired to floats: high, unless it is pulled down.
				return () => this.#levels.get(String(args[0])) ?? (args[1] === "down" ? 0 : 1);
			case "adc.read":
				return () => this.#voltages.get(String(args[0])) ?? 0;
			default:
				return undefined;
		}
	}

	/** Takes hex digits. */
	#setRtcMemory(data: string): void {
		if (data.length / 2 > RTC_MEMORY[this.#port]) throw new DriverError("ValueError", "buffer too long");
		this.#rtcMemory = data;
	}
}
