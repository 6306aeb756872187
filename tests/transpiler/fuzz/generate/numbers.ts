// Expressions whose value is a number.
import { condition, expression, opaque, receiver, type Way } from "./expressions.ts";
import type { Scope } from "./scope.ts";
import { BOOLEAN, NUMBER, STRING, same, type Type } from "./types.ts";

const ROUNDING = ["floor", "ceil", "round", "trunc", "abs", "sign"];
const BITS = ["&", "|", "^", "<<", ">>", ">>>"];
const STORES = ["+=", "-=", "*=", "/=", "%="];
const BIT_STORES = ["&=", "|=", "^=", "<<=", ">>=", ">>>="];

export function numbers(scope: Scope, type: Type, depth: number): Way[] {
	const of = (t: Type): string => expression(scope, t, depth - 1);
	const ways = type.k === "int" ? ints(scope, of) : floats(scope, of, depth);
	if (scope.has("bits")) {
		ways.push([3, () => `(${of(type)} ${scope.draw.pick(BITS)} ${of(type)})`]);
		ways.push([1, () => `(~${of(type)})`]);
	}
	if (scope.has("strings")) {
		ways.push([1, () => `${of(STRING)}.length`]);
		ways.push([1, () => `${of(STRING)}.${scope.draw.pick(["indexOf", "lastIndexOf"])}(${of(STRING)})`]);
	}
	if (scope.has("stores")) ways.push(...stores(scope, type, of));
	ways.push(...sizes(scope));
	return ways;
}

function floats(scope: Scope, of: (t: Type) => string, depth: number): Way[] {
	const { draw } = scope;
	const n = (): string => of(NUMBER);
	const ways: Way[] = [
		[8, () => `(${n()} ${draw.pick(["+", "-", "*"])} ${n()})`],
		[2, () => `(${n()} ${draw.pick(["/", "%"])} ${n()})`],
		[1, () => `(-${n()})`],
		[2, () => `Math.${draw.pick(ROUNDING)}(${n()})`],
		[2, () => `Math.${draw.pick(["min", "max"])}(${n()}, ${n()})`],
		[1, () => `(${opaque(scope, NUMBER, depth - 1)} ${draw.pick(["&&", "||"])} ${n()})`],
	];
	if (scope.has("power"))
		ways.push([1, () => `(${n()} ** ${draw.pick(["2", "3", "0", "1"])})`], [1, () => `Math.sqrt(${n()})`]);
	if (scope.has("conversions"))
		ways.push(
			[1, () => `Number(${of(draw.pick([STRING, BOOLEAN]))})`],
			[1, () => `parseInt(${of(STRING)}${draw.pick(["", ", 10"])})`],
			[1, () => `parseFloat(${of(STRING)})`],
			[1, () => `(+${of(draw.pick([STRING, BOOLEAN]))})`],
		);
	if (scope.has("int")) ways.push([2, () => `(${of({ k: "int" })} ${draw.pick(["+", "-"])} 0.5)`]);
	if (scope.has("strings"))
		ways.push([1, () => `${of(STRING)}.charCodeAt(${draw.nat(2)})`], [1, () => `${of(STRING)}.split(",").length`]);
	if (scope.has("arrays")) ways.push(...fromArrays(scope, of, depth));
	if (scope.has("maps") && scope.has("maybe"))
		for (const v of scope.visible())
			if (v.type.k === "map" && same(v.type.of, NUMBER)) {
				const { key } = v.type;
				ways.push([2, () => `(${v.name}.get(${of(key)}) ?? ${n()})`]);
			}
	return ways;
}

function fromArrays(scope: Scope, of: (t: Type) => string, depth: number): Way[] {
	const { draw } = scope;
	const list = (): string => receiver(scope, { k: "array", of: NUMBER }, depth - 1);
	const ways: Way[] = [[1, () => `${list()}.${draw.pick(["indexOf", "lastIndexOf"])}(${of(NUMBER)})`]];
	if (scope.has("maybe")) {
		ways.push([2, () => `(${list()}[${draw.pick(["0", "1", "5", "-1", of(NUMBER)])}] ?? ${of(NUMBER)})`]);
		ways.push([1, () => `(${list()}.at(${draw.pick(["0", "-1", "7"])}) ?? ${of(NUMBER)})`]);
	}
	if (scope.has("callbacks")) {
		ways.push([1, () => callback(scope, `${list()}.reduce((u, v) => `, ["u", "v"], NUMBER, `, ${of(NUMBER)})`)]);
		ways.push([1, () => callback(scope, `${list()}.findIndex((v) => `, ["v"], BOOLEAN, ")")]);
		if (scope.has("maybe"))
			ways.push([1, () => `(${callback(scope, `${list()}.find((v) => `, ["v"], BOOLEAN, ")")} ?? ${of(NUMBER)})`]);
	}
	return ways;
}

/** A call with an arrow function whose parameters are numbers. */
function callback(scope: Scope, head: string, params: readonly string[], result: Type, foot: string): string {
	const inside = scope.block({ isAsync: false, isGenerator: false });
	for (const p of params) inside.declare(p, NUMBER, false);
	return `${head}${expression(inside, result, 1)}${foot}`;
}

/** Whole numbers stay below 2 ** 53: from there on an `int` is exact, and TypeScript's number is not. */
function ints(scope: Scope, of: (t: Type) => string): Way[] {
	const { draw } = scope;
	const n = (): string => of({ k: "int" });
	return [
		[6, () => `(${n()} ${draw.pick(["+", "-"])} ${n()})`],
		[2, () => `((${n()} ${draw.pick(["| 0", "& 0xffff", "% 100003", ">> 3"])}) * (${n()} & 0xffff))`],
		[1, () => `(-${n()})`],
		[2, () => `(${n()} % ${draw.pick(["3", "7", "(-5)", "256", "1"])})`],
		[2, () => `Math.${draw.pick(["floor", "trunc"])}(${n()} / ${draw.pick(["2", "3", "(-2)", "1000"])})`],
		[1, () => `((${n()} / ${draw.pick(["2", "7", "(-3)"])}) | 0)`],
		[1, () => `Math.${draw.pick(["min", "max"])}(${n()}, ${n()})`],
		[1, () => `Math.abs(${n()})`],
		[1, () => `(${condition(scope, 1)} ? ${n()} : ${n()})`],
	];
}

/** Stores inside expressions: what they show of the order of evaluation is what they are for. */
function stores(scope: Scope, type: Type, of: (t: Type) => string): Way[] {
	const known = scope.stored((t) => same(t, type));
	if (known.length === 0) return [];
	const { draw } = scope;
	const name = draw.pick(known).name;
	const ways: Way[] = [
		[1, () => `${name}${draw.pick(["++", "--"])}`],
		[1, () => `(${draw.pick(["++", "--"])}${name})`],
	];
	if (type.k === "number") ways.push([1, () => `(${name} ${draw.pick(STORES)} ${of(type)})`]);
	if (scope.has("bits")) ways.push([1, () => `(${name} ${draw.pick(BIT_STORES)} ${of(type)})`]);
	return ways;
}

function sizes(scope: Scope): Way[] {
	const ways: Way[] = [];
	for (const v of scope.visible()) {
		if (v.type.k === "array") ways.push([2, () => `${v.name}.length`]);
		if (v.type.k === "map" || v.type.k === "set") ways.push([2, () => `${v.name}.size`]);
	}
	return ways;
}
