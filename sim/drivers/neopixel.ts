// MicroPython's `neopixel` for a simulated board: it keeps the colours that nobody sees.

import type { Pin } from "machine";

export type Colour = readonly [int, int, int];

export class NeoPixel {
	readonly pin: Pin;
	readonly n: int;
	readonly bpp: int;
	readonly timing: int;
	private pixels: dict<int, Colour> = new dict<int, Colour>();

	constructor(pin: Pin, n: int, bpp: int = 3, timing: int = 1) {
		this.pin = pin;
		this.n = n;
		this.bpp = bpp;
		this.timing = timing;
		this.fill([0, 0, 0]);
	}

	__len__(): int {
		return this.n;
	}

	__getitem__(i: int): Colour {
		return this.pixels.get(i)!;
	}

	__setitem__(i: int, colour: Colour): void {
		this.pixels.set(i, colour);
	}

	fill(colour: Colour): void {
		for (let i = 0; i < this.n; i++) this.pixels.set(i, colour);
	}

	write(): void {}
}
