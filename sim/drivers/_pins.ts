// Pins of a simulated board. What drives an input is the world's (Board.setPin, Board.setAdc).

import { air } from "./_air";

export class Pin {
	static readonly IN = 1;
	static readonly OUT = 3;
	static readonly OPEN_DRAIN = 7;
	static readonly PULL_DOWN = 1;
	static readonly PULL_UP = 2;
	static readonly IRQ_RISING = 1;
	static readonly IRQ_FALLING = 2;

	private id: int | string;
	private mode: int = 1;
	private pull: int = 0;
	private level: int = 0;

	constructor(id: int | string, mode: int | null = null, pull: int | null = null, value: int | null = null) {
		this.id = id;
		this.init(mode, pull, value);
	}

	init(mode: int | null = null, pull: int | null = null, value: int | null = null): void {
		if (mode !== null && mode >= 0) this.mode = mode;
		if (pull !== null && pull >= 0) this.pull = pull;
		if (value !== null) this.level = value;
	}

	/** Its level; None when it is set. */
	value(): int;
	value(level: int | null): int | null;
	value(level: int | null = null): int | null {
		if (level !== null) {
			this.level = level === 0 ? 0 : 1;
			return null;
		}
		if (this.mode !== Pin.IN) return this.level;
		return air.call("pin.read", this.id, this.pull === Pin.PULL_DOWN ? "down" : "up") as int;
	}

	on(): void {
		this.value(1);
	}

	off(): void {
		this.value(0);
	}

	__call__(level: int | null = null): int | null {
		return this.value(level);
	}

	/** What the world and ADC call it by. */
	name(): int | string {
		return this.id;
	}
}

/** A pin that may be active low. */
export class Signal {
	private pin: Pin;
	private invert: boolean;

	constructor(pin: Pin, invert: boolean = false) {
		this.pin = pin;
		this.invert = invert;
	}

	value(): int;
	value(level: int | null): int | null;
	value(level: int | null = null): int | null {
		if (level === null) return this.flip(this.pin.value());
		return this.pin.value(this.flip(level));
	}

	on(): void {
		this.value(1);
	}

	off(): void {
		this.value(0);
	}

	private flip(level: int): int {
		return this.invert ? 1 - level : level;
	}
}

export class ADC {
	static readonly ATTN_0DB = 0;
	static readonly ATTN_2_5DB = 1;
	static readonly ATTN_6DB = 2;
	static readonly ATTN_11DB = 3;

	private pin: int | string;
	attenuation: int;

	constructor(pin: Pin | int, options?: kwargs<{ atten?: int }>);
	constructor(pin: Pin | int, atten: int | kwargs<{ atten?: int }> = 0) {
		this.pin = pin instanceof Pin ? pin.name() : pin;
		this.attenuation = atten as int;
	}

	/** Kept, to no effect. */
	atten(attenuation: int): void {
		this.attenuation = attenuation;
	}

	/** 0 to 65535 */
	read_u16(): int {
		return air.call("adc.read", this.pin) as int;
	}
}
