// Every random decision of a world comes from one seed. Each question (a link's loss, a receiver's power save)
// draws from a stream of its own, forked off that seed by name: so the answers on one link do not depend on
// how the frames of other boards, which are real processes, happen to interleave with its own.

/** A small, fast generator of 32 bits of state (mulberry32's recurrence); statistical quality is all that is asked of it. */
export class Random {
	#state: number;
	readonly #seed: number;

	constructor(seed: number) {
		this.#seed = seed >>> 0;
		this.#state = this.#seed;
	}

	/** The next number, 0 <= x < 1. */
	next(): number {
		this.#state = (this.#state + 0x6d2b79f5) >>> 0;
		let mixed = this.#state;
		mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	}

	/** True with the given probability. A stream moves on by one draw whatever the answer. */
	chance(probability: number): boolean {
		return this.next() < probability;
	}

	/** An independent stream: the same name under the same seed is always the same stream. */
	fork(name: string): Random {
		return new Random(hash(name, this.#seed));
	}
}

/** FNV-1a over the characters, started from the seed. */
function hash(text: string, seed: number): number {
	let value = (2166136261 ^ seed) >>> 0;
	for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 16777619) >>> 0;
	return value;
}
