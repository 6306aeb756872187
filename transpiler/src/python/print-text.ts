// Python's literals for text and bytes.

import type { Expr } from "./ast.ts";

const ESCAPES: Readonly<Record<string, string>> = { "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };

function escape(value: string, quote: string): string {
	let out = "";
	for (const c of value) {
		const code = c.codePointAt(0) ?? 0;
		if (c === quote) out += `\\${c}`;
		else if (ESCAPES[c] !== undefined) out += ESCAPES[c];
		else if (code < 0x20 || code === 0x7f) out += `\\x${code.toString(16).padStart(2, "0")}`;
		// line ends of JavaScript's, at which the printer would indent
		else if (code === 0x2028 || code === 0x2029) out += `\\u${code.toString(16)}`;
		else out += c;
	}
	return out;
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
