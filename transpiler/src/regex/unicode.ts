// Sets of characters, as pairs of a first and a last one: Unicode's properties, and what is not in a set.

import { Unsupported } from "./unsupported.ts";

const LAST = 0x10ffff;

/** What is in none of the ranges, which stand in order. */
export function complement(ranges: string): string {
	const points = [...ranges].map((c) => c.codePointAt(0) ?? 0);
	let out = "";
	let next = 0;
	for (let i = 0; i < points.length; i += 2) {
		const low = points[i] ?? 0;
		if (low > next) out += String.fromCodePoint(next, low - 1);
		next = (points[i + 1] ?? 0) + 1;
	}
	return next > LAST ? out : out + String.fromCodePoint(next, LAST);
}

const properties = new Map<string, string>();

/** The characters that have a property: what this Node's Unicode says. */
export function rangesOf(property: string): string {
	const known = properties.get(property);
	if (known !== undefined) return known;
	const has = propertyTest(property);
	let out = "";
	let from = -1;
	for (let c = 0; c <= LAST + 1; c++) {
		// halves of characters are none on the board
		const isIn = c <= LAST && (c < 0xd800 || c > 0xdfff) && has.test(String.fromCodePoint(c));
		if (isIn && from < 0) from = c;
		if (isIn || from < 0) continue;
		out += String.fromCodePoint(from, c - 1);
		from = -1;
	}
	properties.set(property, out);
	return out;
}

function propertyTest(property: string): RegExp {
	try {
		return new RegExp(`^\\p${property}$`, "u");
	} catch {
		throw new Unsupported(`\`\\p${property}\``);
	}
}
