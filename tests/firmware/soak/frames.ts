// Frames and messages that nobody should send: seeded, so that a run can be repeated.
import { Random } from "../../../sim/air/random.ts";

/** A frame on the air carries no more. */
const MOST = 250;
/** The longest topic and message from the broker: more than a gateway wants to hold. */
const LONG_TOPIC = 400;
const LONG_MESSAGE = 20_000;

/** What killed or stopped the original gateway, or might have. */
export const BAD: readonly (string | Uint8Array)[] = [
	...["5", "null", "true", '{"a":1}', '[["a"],0]', '["t",9]', '["t",null]', "[null,1]", '["",1]', '["a/#/b",1]'],
	...['[5,"m",false,0]', '["t","m",false,7]', '["t",{"a":1},false,0]', '["t#","m",false,0]'],
	...['["t\\u0000","m",false,0]', '["t","m","x","y"]', '["t","é",false,0]', "[]", "[1,2,3]", '["x"]', '"abcd"'],
	...[Uint8Array.of(0xff, 0xfe), "[".repeat(200)],
];

/** Frames that are good, of both versions, to be mutated. */
const GOOD: readonly string[] = [
	...[
		'[12,"p","t/x","message",false,1]',
		'[12,"p","t","bWVzc2FnZQ==",true,0,1]',
		'[13,"s","t/+",1]',
		'[13,"s","t/x",0]',
	],
	...['[14,"g",5]', '[14,"g",0,1]', '[15,"u","t/+"]', "[-77]", '[16,"q"]'],
	...[
		'["chan"]',
		'["ping"]',
		'["get"]',
		'["aget"]',
		'["t/x",1]',
		'["t/x","message",false,1]',
		'["t/x","message",true,5]',
	],
];

/** What mutations put in: bytes that mean something to JSON, UTF-8, MQTT or Python. */
const SPICE: readonly string[] = [
	...[
		'"',
		"\\",
		"\\u0000",
		"\\ud800",
		"[",
		"]",
		"{",
		"}",
		",",
		":",
		"-",
		"1e999",
		"1e-999",
		"-0",
		"0.5",
		"null",
		"true",
	],
	...["9".repeat(40), "\0", "\n", "#", "+", "/", "$SYS/", "$share/a/", "é", "🌡", "\u2028", "NaN", '"p"', '"s"', '"g"'],
];

export class Chaos {
	readonly #random: Random;

	constructor(seed: number) {
		this.#random = new Random(seed);
	}

	/** 0 to `below` - 1. */
	number(below: number): number {
		return Math.floor(this.#random.next() * below);
	}

	one<T>(of: readonly T[]): T {
		return of[this.number(of.length)] as T;
	}

	bytes(length: number): Buffer {
		return Buffer.from(Array.from({ length }, () => this.number(256)));
	}

	/** A frame from a node, 1 to 250 bytes. */
	frame(): Buffer {
		const kind = this.number(10);
		if (kind === 0) return this.bytes(1 + this.number(MOST));
		if (kind === 1) return Buffer.concat([Buffer.from("["), this.bytes(this.number(MOST))]);
		if (kind === 2) return fitting(Buffer.from(this.one(BAD)));
		if (kind === 3) return fitting(Buffer.from(JSON.stringify(this.#list(3))));
		return this.#mutated(Buffer.from(this.one(GOOD)));
	}

	/** A topic from the broker: mostly one that a node wants, of any bytes. */
	topic(): Buffer {
		const head = this.one(["t/", "t/x", "allnodes", "", "t/x/"]);
		const kind = this.number(4);
		if (kind === 0) return Buffer.from(head === "" ? "t" : head);
		if (kind === 1) return Buffer.concat([Buffer.from(head), this.bytes(1 + this.number(LONG_TOPIC))]);
		return Buffer.from(head + Array.from({ length: 1 + this.number(8) }, () => this.one(SPICE)).join(""));
	}

	/** A message from the broker: any bytes, of any length. */
	message(): Buffer {
		const kind = this.number(20);
		if (kind === 0) return Buffer.alloc(this.number(LONG_MESSAGE), this.number(256));
		if (kind < 10) return this.bytes(this.number(300));
		return Buffer.from(Array.from({ length: this.number(20) }, () => this.one(SPICE)).join(""));
	}

	/** One to four changes. */
	#mutated(frame: Buffer): Buffer {
		let changed = frame;
		for (let changes = 1 + this.number(4); changes > 0; changes--) changed = this.#change(changed);
		return fitting(changed);
	}

	#change(frame: Buffer): Buffer {
		const at = this.number(frame.length + 1);
		const [head, tail] = [frame.subarray(0, at), frame.subarray(at)];
		switch (this.number(6)) {
			case 0:
				return Buffer.concat([head, Buffer.of(this.number(256)), tail.subarray(1)]);
			case 1:
				return Buffer.concat([head, tail.subarray(1 + this.number(4))]);
			case 2:
				return Buffer.concat([head, Buffer.from(this.one(SPICE)), tail]);
			case 3:
				return Buffer.concat([head, Buffer.from(this.one(SPICE)), tail.subarray(1 + this.number(6))]);
			case 4:
				return Buffer.concat([head, Buffer.from(String(this.#integer())), tail.subarray(1)]);
			default:
				return Buffer.concat([frame, tail]);
		}
	}

	/** A number, often just beyond what 31, 32 or 64 bits hold. */
	#integer(): bigint {
		const bits = this.one([4, 30, 31, 32, 62, 63, 64]);
		return (1n << BigInt(bits)) + BigInt(this.number(16)) - BigInt(this.number(2) * 8);
	}

	/** A list of any JSON, so deep. */
	#list(depth: number): unknown[] {
		return Array.from({ length: this.number(8) }, (_, i) =>
			i === 0 && this.number(2) ? this.number(2 ** 30) : this.#value(depth),
		);
	}

	#value(depth: number): unknown {
		switch (this.number(depth > 0 ? 9 : 7)) {
			case 0:
				return null;
			case 1:
				return this.number(2) === 1;
			case 2:
				return this.number(3) - 1;
			case 3:
				return (this.#random.next() - 0.5) * 10 ** this.number(300);
			case 4:
				return this.one(["p", "s", "u", "g", "q", "t/x", "t/+", "#", "get", "aget"]);
			case 5:
				return Array.from({ length: this.number(6) }, () => this.one(SPICE)).join("");
			case 6:
				return String.fromCharCode(this.number(0xffff));
			case 7:
				return this.#list(depth - 1);
			default:
				return { [this.one(SPICE)]: this.#value(depth - 1) };
		}
	}
}

function fitting(frame: Buffer): Buffer {
	return frame.length === 0 ? Buffer.from("[") : frame.subarray(0, MOST);
}
