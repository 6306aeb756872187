import type { Mac } from "./mac.ts";
import type { Random } from "./random.ts";

/** How a link loses frames; probabilities, 0 to 1. */
export interface LinkQuality {
	/** That one transmission of a frame is lost; each hidden retry draws anew. */
	readonly loss: number;
	/** That the sender is told "no answer" of a frame that did arrive. */
	readonly ackLoss: number;
	/** That a frame which arrived is handed over twice. */
	readonly duplicates: number;
}

/** Which ends a setting is for; an end left out means any. */
export interface LinkEnds {
	readonly from?: Mac;
	readonly to?: Mac;
}

const ANY = "*";

/** The quality of every link, and its random stream. A link is directed: its ends are the sender's and the receiver's station MAC. */
export class Links {
	#everywhere: LinkQuality;
	readonly #exceptions = new Map<string, Partial<LinkQuality>>();
	readonly #streams = new Map<string, Random>();
	readonly #random: Random;

	constructor(random: Random, everywhere: LinkQuality) {
		this.#random = random;
		this.#everywhere = checked(everywhere);
	}

	/** Changes the quality of the links between these ends (of all links if none is named) from now on. */
	set(quality: Partial<LinkQuality>, ends: LinkEnds = {}): void {
		checked(quality);
		if (ends.from === undefined && ends.to === undefined) {
			this.#everywhere = { ...this.#everywhere, ...quality };
			return;
		}
		const key = keyOf(ends.from ?? ANY, ends.to ?? ANY);
		this.#exceptions.set(key, { ...this.#exceptions.get(key), ...quality });
	}

	/** The most exact setting wins: both ends, then the sender, then the receiver, then everywhere. */
	quality(from: Mac, to: Mac): LinkQuality {
		return {
			...this.#everywhere,
			...this.#exceptions.get(keyOf(ANY, to)),
			...this.#exceptions.get(keyOf(from, ANY)),
			...this.#exceptions.get(keyOf(from, to)),
		};
	}

	/** The stream that decides about frames of this link. */
	stream(from: Mac, to: Mac): Random {
		const key = keyOf(from, to);
		const stream = this.#streams.get(key) ?? this.#random.fork(key);
		this.#streams.set(key, stream);
		return stream;
	}
}

function keyOf(from: string, to: string): string {
	return `${from}>${to}`;
}

function checked<T extends Partial<LinkQuality>>(quality: T): T {
	for (const [name, value] of Object.entries(quality)) {
		if (!(value >= 0 && value <= 1)) throw new Error(`${name} is a probability, 0 to 1; ${value} is not.`);
	}
	return quality;
}
