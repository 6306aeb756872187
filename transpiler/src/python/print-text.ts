// Python's literals for text and bytes.

import type { Expr } from "./ast.ts";

const ESCAPES: Readonly<Record<string, string>> = { "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** How characters beyond U+FFFF are written: as themselves, or, where texts are made of UTF-16 units, as two escapes. */
let writesHalves = false;

export function writingHalves<T>(isMeant: boolean, work: () => T): T {
	const before = writesHalves;
	writesHalves = isMeant;
	try {
		return work();
	} finally {
		writesHalves = before;
	}
}

function escape(value: string, quote: string): string {
	let out = "";
	for (const c of value) {
		const code = c.codePointAt(0) ?? 0;
		if (c === quote) out += `\\${c}`;
		else if (ESCAPES[c] !== undefined) out += ESCAPES[c];
		else if (code < 0x20 || code === 0x7f) out += `\\x${code.toString(16).padStart(2, "0")}`;
		// line ends of JavaScript's, at which the printer would indent
		else if (code === 0x2028 || code === 0x2029) out += unit(c, 0);
		else if (code >= 0xd800 && code <= 0xdfff) out += unit(c, 0);
		else if (code > 0xffff && writesHalves) out += unit(c, 0) + unit(c, 1);
		else out += c;
	}
	return out;
}

function unit(c: string, at: number): string {
	return `\\u${c.charCodeAt(at).toString(16)}`;
}

/** Double quotes, or single ones where that saves backslashes. */
function quoteFor(value: string): string {
	return value.includes('"') && !value.includes("'") ? "'" : '"';
}

export function printString(value: string): string {
	const quote = quoteFor(value);
	return quote + escape(value, quote) + quote;
}

export function printBytes(value: readonly number[]): string {
	const quote = quoteFor(String.fromCharCode(...value));
	let out = "";
	for (const byte of value) {
		const c = String.fromCharCode(byte);
		if (c === quote) out += `\\${c}`;
		else if (ESCAPES[c] !== undefined) out += ESCAPES[c];
		else if (byte < 0x20 || byte > 0x7e) out += `\\x${byte.toString(16).padStart(2, "0")}`;
		else out += c;
	}
	return `b${quote}${out}${quote}`;
}

/** The lowering has seen to it that the expressions hold no quotes, braces, backslashes or colons. */
export function printFString(parts: readonly (string | Expr)[], expr: (e: Expr) => string): string {
	const plain = parts.filter((p) => typeof p === "string").join("");
	if (parts.every((p) => typeof p === "string")) return printString(plain);
	const quote = quoteFor(plain);
	const body = parts.map((p) =>
		typeof p === "string" ? escape(p, quote).replaceAll("{", "{{").replaceAll("}", "}}") : `{${expr(p)}}`,
	);
	return `f${quote}${body.join("")}${quote}`;
}
