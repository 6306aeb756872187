// Texts, numbers, arrays and patterns that calls of the library are made on and are given: where such functions go wrong.

import type { Draw } from "../generate/draw.ts";

const TEXTS = [
	...[
		'""',
		'"a"',
		'"abc"',
		'"Hello, World"',
		'"  pad\\t\\n"',
		'"aXbXc"',
		'"abcabc"',
		'"a,b,,c"',
		'"ab\\ncd"',
		'"tEsT"',
	],
	...[
		'"12"',
		'"1.50"',
		'"-0"',
		'"0x1F"',
		'"1e3"',
		'"  "',
		'"NaN"',
		'"Infinity"',
		'"12px"',
		'"3.7.1"',
		'"9007199254740993"',
	],
	...['"-5.5e-7"', '"+3"', '".5"', '"5."', '"1_000"', '"0b11"', '"0o17"', '"null"', '"true"', '"$1 $& x"', '"[a-z]"'],
	...['"ÄÖü ß"', '"😀x"', '"a😀b"', '"\\u00e9"', '"z\\u0000y"', '"I\\u0307"', '"ﬀ"', '"٣"', '"e\\u0301"'],
];

const PLACES = ["0", "1", "2", "3", "5", "7", "10", "-1", "-2", "-3"];

const NUMBERS = [
	...PLACES,
	...["16", "36", "100", "255", "0.5", "1.5", "-0.5", "2.5", "-2.5", "0.1", "-1.5", "1.45", "8.345", "10.235", "1.005"],
	...["NaN", "Infinity", "-Infinity", "-0", "1e21", "1e-7", "123456789", "1234.5678", "1000000", "99.995", "0.000001"],
	...["4294967296", "2147483648", "-2147483649", "9007199254740991", "9007199254740993", "1e15", "1e16", "1e300"],
	...["5e-324", "1.7976931348623157e308", "(0.1 + 0.2)", "(1 / 3)", "(2 ** 53)", "(1e6 + 0.5)", "123e-20"],
];

/** How long a text may become: what is no size, or none that there is memory for, and modest ones. */
const SIZES = [...PLACES, "1.9", "0.5", "-0.5", "NaN", "Infinity", "20"];

const PATTERNS = [
	...[
		"/a/",
		"/b/g",
		"/[a-c]+/g",
		"/(\\d+)/",
		"/(\\d)(\\d)/g",
		"/\\s+/",
		"/\\s*,\\s*/",
		"/x/i",
		"/^/gm",
		"/$/g",
		"/(?=b)/g",
	],
	...[
		"/(?<k>[a-z])(?<n>\\w)/",
		"/(?<k>[a-z])(?<n>\\w)/g",
		"/\\b\\w/g",
		"/./gs",
		"/./gu",
		"/./u",
		"/[^a-z]/gi",
		"/(?:)/g",
	],
	...["/\\W+/", "/o(?!r)/g", "/(?<=a)b/g", "/l{2,}/", "/[A-Z]/g", "/\\./g", "/(.)\\1/g", "/a|ab|abc/", "/(a+)+b?/"],
	...["/\\u00e9|ü/g", "/[\\s,]+/", "/b/y", "/\\p{Lu}/gu", "/(?:a|b)+?c/"],
];

export class Values {
	readonly draw: Draw;

	constructor(draw: Draw) {
		this.draw = draw;
	}

	/** The variables that the others may name. */
	declarations(): string {
		const { draw } = this;
		const list = (of: readonly string[]): string => `[${draw.many(0, 5, () => draw.pick(of)).join(", ")}]`;
		return `function same<T>(x: T): T { return x; }
let s: string = ${draw.pick(TEXTS)}, t: string = ${draw.pick(TEXTS)}, u: string = same(${draw.pick(TEXTS)});
let n: number = ${draw.pick(NUMBERS)}, m: number = same(${draw.pick(NUMBERS)});
let i: number = ${draw.pick(PLACES)}, j: number = same(${draw.pick(PLACES)});
let b: boolean = same(${draw.pick(["true", "false"])});
let xs: number[] = ${list(NUMBERS)}, ys: number[] = same<number[]>(${list(PLACES)});
let ws: string[] = ${list(TEXTS)}, vs: string[] = same<string[]>(${list(TEXTS)});
`;
	}

	text(): string {
		if (this.draw.chance(8)) return `(${this.text()} + ${this.primitive()})`;
		return this.draw.chance(60) ? this.draw.pick(["s", "t", "u"]) : this.draw.pick(TEXTS);
	}

	number(): string {
		if (this.draw.chance(12)) return `(${this.number()} ${this.draw.pick(["+", "-", "*", "/", "%"])} ${this.number()})`;
		return this.draw.chance(40) ? this.draw.pick(["n", "m", "i", "j"]) : this.draw.pick(NUMBERS);
	}

	/** Where in a text or an array. */
	place(): string {
		if (this.draw.chance(25)) return this.number();
		return this.draw.chance(30) ? this.draw.pick(["i", "j"]) : this.draw.pick(PLACES);
	}

	size(): string {
		return this.draw.pick(SIZES);
	}

	boolean(): string {
		return this.draw.pick(["true", "false", "b"]);
	}

	primitive(): string {
		const kind = this.draw.nat(9);
		if (kind < 4) return this.number();
		if (kind < 7) return this.text();
		return kind < 8 ? this.boolean() : this.draw.pick(["null", "undefined"]);
	}

	numbers(): string {
		if (this.draw.chance(60)) return this.draw.pick(["xs", "ys"]);
		return `[${this.draw.many(1, 5, () => this.number()).join(", ")}]`;
	}

	texts(): string {
		if (this.draw.chance(60)) return this.draw.pick(["ws", "vs"]);
		return `[${this.draw.many(1, 4, () => this.text()).join(", ")}]`;
	}

	pattern(): string {
		return this.draw.pick(PATTERNS);
	}

	globalPattern(): string {
		return this.draw.pick(PATTERNS.filter((p) => /\/\w*g\w*$/.test(p)));
	}

	/** At least so many of these arguments, each by the method that makes it or by a function of its own. */
	args(least: number, ...made: readonly (Argument | (() => string))[]): string {
		const size = least + this.draw.nat(made.length - least);
		const given = made.slice(0, size).map((one) => (typeof one === "string" ? this[one]() : one()));
		return given.join(", ");
	}
}

type Argument = "text" | "number" | "place" | "size" | "pattern" | "globalPattern";

/** One call, or another expression that is about the library. */
export type Call = (v: Values) => string;
