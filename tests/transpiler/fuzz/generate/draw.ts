// Random choices, each drawn from fast-check, so that a seed tells a program.
import fc from "fast-check";

export class Draw {
	private readonly next: fc.GeneratorValue;

	constructor(next: fc.GeneratorValue) {
		this.next = next;
	}

	/** 0 to `max`. */
	nat(max: number): number {
		return this.next(fc.nat, max);
	}

	pick<T>(items: readonly T[]): T {
		const item = items[this.nat(items.length - 1)];
		if (item === undefined) throw new Error("nothing to pick from");
		return item;
	}

	chance(percent: number): boolean {
		return this.nat(99) < percent;
	}

	/** `from` to `to` of what `make` gives. */
	many<T>(from: number, to: number, make: (i: number) => T): T[] {
		return Array.from({ length: from + this.nat(to - from) }, (_, i) => make(i));
	}

	/** One of these, by weight. */
	weighted<T>(choices: readonly (readonly [number, T])[]): T {
		let at = this.nat(choices.reduce((sum, [weight]) => sum + weight, 0) - 1);
		for (const [weight, item] of choices) {
			if (at < weight) return item;
			at -= weight;
		}
		throw new Error("the weights were not those");
	}
}
