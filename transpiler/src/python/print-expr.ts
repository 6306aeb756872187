// Python expressions to source. Parentheses come from Python's precedence table, never from the TypeScript text.

import type { Expr, Param } from "./ast.ts";
import { printBytes, printFString, printString, writingHalves } from "./print-text.ts";

/** The Python Language Reference, 6.17 "Operator precedence": higher binds tighter. */
const LEVEL = {
	/** `:=` and `yield`: in parentheses wherever they are a part of something. */
	whole: 0,
	lambda: 1,
	cond: 2,
	or: 3,
	and: 4,
	not: 5,
	compare: 6,
	"|": 7,
	"^": 8,
	"&": 9,
	shift: 10,
	sum: 11,
	product: 12,
	unary: 13,
	power: 14,
	await: 15,
	atom: 16,
} as const;

const BINARY_LEVEL: Readonly<Record<string, number>> = {
	"|": LEVEL["|"],
	"^": LEVEL["^"],
	"&": LEVEL["&"],
	"<<": LEVEL.shift,
	">>": LEVEL.shift,
	"+": LEVEL.sum,
	"-": LEVEL.sum,
	"*": LEVEL.product,
	"/": LEVEL.product,
	"//": LEVEL.product,
	"%": LEVEL.product,
	"**": LEVEL.power,
};

function level(e: Expr): number {
	switch (e.k) {
		case "walrus":
		case "yield":
		case "yieldFrom":
			return LEVEL.whole;
		case "lambda":
			return LEVEL.lambda;
		case "cond":
			return LEVEL.cond;
		case "logical":
			return LEVEL[e.op];
		case "unary":
			return e.op === "not" ? LEVEL.not : LEVEL.unary;
		case "compare":
			return LEVEL.compare;
		case "binary":
			return BINARY_LEVEL[e.op] ?? LEVEL.atom;
		case "await":
			return LEVEL.await;
		default:
			return LEVEL.atom;
	}
}

/**
 * @param width columns left on the line; what is longer is broken open at its outermost brackets
 * @param place "returned" lets a tuple stand without parentheses, "stored" a `yield` too
 */
export function printExpr(e: Expr, width: number, place: "part" | "returned" | "stored" = "part"): string {
	const flat = whole(e, place);
	if (flat.length <= width) return flat;
	return broken(e, width) ?? flat;
}

function whole(e: Expr, place: "part" | "returned" | "stored"): string {
	if (place !== "part" && e.k === "tuple" && e.items.length > 1) return commas(e.items);
	return place === "stored" && e.k !== "walrus" ? text(e) : at(e, LEVEL.lambda);
}

export function printTarget(e: Expr): string {
	return e.k === "tuple" && e.items.length > 1 ? e.items.map((i) => text(i)).join(", ") : text(e);
}

export function printParams(params: readonly Param[], width: number): string {
	const rows = params.map(param);
	const flat = rows.join(", ");
	return flat.length <= width ? flat : `\n${rows.map((r) => `    ${r},\n`).join("")}`;
}

function param(p: Param): string {
	if (p.rest === true) return `*${p.name}`;
	if (p.annotation !== undefined) return `${p.name}: ${p.annotation}`;
	return p.fallback === null ? p.name : `${p.name}=${text(p.fallback)}`;
}

/** In parentheses if it binds less tightly than `least`. */
function at(e: Expr, least: number): string {
	return level(e) < least ? `(${text(e)})` : text(e);
}

function commas(items: readonly Expr[]): string {
	return items.map((i) => at(i, LEVEL.lambda)).join(", ");
}

function text(e: Expr): string {
	switch (e.k) {
		case "name":
			return e.id;
		case "none":
			return "None";
		case "bool":
			return e.value ? "True" : "False";
		case "number":
			return e.text;
		case "str":
			return e.isWhole === true ? writingHalves(false, () => printString(e.value)) : printString(e.value);
		case "bytes":
			return printBytes(e.value);
		case "fstring":
			return printFString(e.parts, text);
		case "attr":
			// `1.real` would be a broken number
			return `${e.value.k === "number" ? `(${e.value.text})` : at(e.value, LEVEL.atom)}.${e.attr}`;
		case "index":
			return `${at(e.value, LEVEL.atom)}[${e.index.k === "tuple" && e.index.items.length > 1 ? commas(e.index.items) : at(e.index, LEVEL.lambda)}]`;
		case "slice":
			return `${at(e.value, LEVEL.atom)}[${bound(e.from)}:${bound(e.to)}]`;
		case "call":
			return `${at(e.func, LEVEL.atom)}(${callArguments(e).join(", ")})`;
		case "star":
			return `*${at(e.value, LEVEL["|"])}`;
		case "unary":
			return e.op === "not" ? `not ${at(e.operand, LEVEL.not)}` : `${e.op}${at(e.operand, LEVEL.unary)}`;
		case "binary":
			return binaryText(e);
		case "compare":
			// a comparison inside a comparison would chain
			return `${at(e.left, LEVEL["|"])} ${e.op} ${at(e.right, LEVEL["|"])}`;
		case "logical":
			return `${at(e.left, LEVEL[e.op])} ${e.op} ${at(e.right, LEVEL[e.op] + 1)}`;
		case "cond":
			return `${at(e.then, LEVEL.or)} if ${at(e.test, LEVEL.or)} else ${at(e.otherwise, LEVEL.cond)}`;
		case "lambda":
			return `lambda${e.params.length === 0 ? "" : " "}${e.params.map(param).join(", ")}: ${at(e.body, LEVEL.lambda)}`;
		case "tuple":
			return e.items.length === 1 ? `(${commas(e.items)},)` : `(${commas(e.items)})`;
		case "list":
			return `[${commas(e.items)}]`;
		case "dict":
			return `{${e.entries.map(([k, v]) => `${at(k, LEVEL.lambda)}: ${at(v, LEVEL.lambda)}`).join(", ")}}`;
		case "comprehension":
			return e.lazy === true ? `(${comprehended(e)})` : `[${comprehended(e)}]`;
		case "walrus":
			return `${e.name} := ${at(e.value, LEVEL.lambda)}`;
		case "await":
			return `await ${at(e.value, LEVEL.atom)}`;
		case "yield":
			return e.value === null ? "yield" : `yield ${at(e.value, LEVEL.lambda)}`;
		case "yieldFrom":
			return `yield from ${at(e.value, LEVEL.lambda)}`;
	}
}

function bound(e: Expr | null): string {
	return e === null ? "" : at(e, LEVEL.lambda);
}

function comprehended(e: Extract<Expr, { k: "comprehension" }>): string {
	const test = e.test === null ? "" : ` if ${at(e.test, LEVEL.or)}`;
	return `${at(e.item, LEVEL.lambda)} for ${e.target} in ${at(e.source, LEVEL.or)}${test}`;
}

function callArguments(e: Extract<Expr, { k: "call" }>): string[] {
	const [only, ...more] = e.args;
	if (only?.k === "comprehension" && only.lazy === true && more.length + e.keywords.length === 0)
		return [comprehended(only)];
	return [
		...e.args.map((a) => at(a, LEVEL.lambda)),
		...e.keywords.map((k) => `${k.name}=${at(k.value, LEVEL.lambda)}`),
	];
}

function binaryText(e: Extract<Expr, { k: "binary" }>): string {
	const own = level(e);
	// `**` is right-associative and binds tighter than a minus on its left
	if (e.op === "**") return `${at(e.left, LEVEL.await)}**${at(e.right, LEVEL.unary)}`;
	return `${at(e.left, own)} ${e.op} ${at(e.right, own + 1)}`;
}

/** The same expression over several lines, or null where it has no bracket to open. */
function broken(e: Expr, width: number): string | null {
	switch (e.k) {
		case "call": {
			const head = at(e.func, LEVEL.atom);
			const rows = [...e.args.map((a) => nested(a)), ...e.keywords.map((k) => `${k.name}=${nested(k.value)}`)];
			if (rows.length === 0) return null;
			// breaking open is for nothing where the one argument is too long by itself
			const [only = ""] = rows;
			if (rows.length === 1 && !only.includes("\n") && only.length > 84) return null;
			return `${head}(\n${rows.map((r) => `${indent(r)},\n`).join("")})`;
		}
		case "tuple":
		case "list": {
			if (e.items.length === 0) return null;
			const [open, close] = e.k === "tuple" ? "()" : "[]";
			return `${open}\n${e.items.map((i) => `${indent(nested(i))},\n`).join("")}${close}`;
		}
		case "dict":
			return `{\n${e.entries.map(([k, v]) => `${indent(`${at(k, LEVEL.lambda)}: ${nested(v)}`)},\n`).join("")}}`;
		case "await": {
			const inner = e.value.k === "await" ? null : broken(e.value, width - 6);
			return inner === null ? null : `await ${inner}`;
		}
		case "logical":
			return `(\n${indent(operands(e).join(`\n${e.op} `))}\n)`;
		case "cond":
			return `(\n${indent(
				`${at(e.then, LEVEL.or)}\nif ${at(e.test, LEVEL.or)}\nelse ${at(e.otherwise, LEVEL.cond)}`,
			)}\n)`;
		case "str":
			return e.isWhole === true ? null : brokenString(e.value, width);
		case "binary":
			return e.op === "**" ? null : `(\n${indent(`${at(e.left, level(e))}\n${e.op} ${at(e.right, level(e) + 1)}`)}\n)`;
		case "compare":
			return `(\n${indent(`${at(e.left, LEVEL["|"])}\n${e.op} ${at(e.right, LEVEL["|"])}`)}\n)`;
		default:
			return null;
	}
}

function nested(e: Expr): string {
	return level(e) < LEVEL.lambda ? `(${text(e)})` : printExpr(e, 76);
}

/** The operands of `a and b and c`, each in parentheses where it needs them. */
function operands(e: Expr & { k: "logical" }): string[] {
	const left = e.left.k === "logical" && e.left.op === e.op ? operands(e.left) : [at(e.left, LEVEL[e.op])];
	return [...left, at(e.right, LEVEL[e.op] + 1)];
}

function indent(rows: string): string {
	return rows.replace(/^(?=.)/gm, "    ");
}

/** Adjacent literals make one: the way to break a long text that costs nothing. */
function brokenString(value: string, width: number): string {
	return `(\n${cut(value, Math.max(20, width - 10))
		.map((c) => `    ${printString(c)}\n`)
		.join("")})`;
}

function cut(value: string, size: number): string[] {
	const rows: string[] = [];
	let rest = value;
	while (rest.length > size) {
		const space = rest.lastIndexOf(" ", size);
		const end = space > size / 2 ? space + 1 : size;
		rows.push(rest.slice(0, end));
		rest = rest.slice(end);
	}
	rows.push(rest);
	return rows;
}
