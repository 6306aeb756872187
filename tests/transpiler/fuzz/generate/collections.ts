// Expressions whose value is an array, a tuple, an object, a Map or a Set.
import { expression, receiver, type Way } from "./expressions.ts";
import type { Scope, Variable } from "./scope.ts";
import { arrayOf, BOOLEAN, isNumeric, NUMBER, STRING, same, type Type, text } from "./types.ts";

type MapType = Extract<Type, { k: "map" }>;
type RecordType = Extract<Type, { k: "record" }>;
type TupleType = Extract<Type, { k: "tuple" }>;

export function arrays(scope: Scope, item: Type, depth: number): Way[] {
	const { draw } = scope;
	const list = arrayOf(item);
	const of = (t: Type): string => expression(scope, t, depth - 1);
	const whole = (): string => receiver(scope, list, depth - 1);
	const all = (): string => `[${draw.many(0, 4, () => of(item)).join(", ")}]`;
	const ways: Way[] = [
		[3, all],
		[1, () => `${whole()}.slice(${draw.pick(["", "1", "-2", "0, 2", "1, -1"])})`],
		[1, () => `${whole()}.concat(${of(list)})`],
	];
	if (scope.has("spread"))
		ways.push(
			[2, () => `[...${of(list)}, ${of(item)}]`],
			[1, () => `[${of(item)}, ...${of(list)}, ...${of(list)}]`],
			[1, () => `[...${of(list)}].reverse()`],
		);
	if (scope.has("callbacks")) ways.push(...transformed(scope, item));
	if (scope.has("sorting") && scope.has("spread")) ways.push(...sorted(item, whole));
	if (same(item, STRING) && scope.has("strings"))
		ways.push([2, () => `${of(STRING)}.split(${draw.pick(['""', '","', '"a"'])})`]);
	for (const v of scope.visible()) {
		if (v.type.k === "record" && scope.has("records") && same(item, STRING))
			ways.push([1, () => `Object.keys(${v.name})`]);
		if (scope.has("spread")) ways.push(...itemsOf(v, item, of));
	}
	return ways;
}

/** What goes through a variable gives an array. */
function itemsOf({ name, type }: Variable, item: Type, of: (t: Type) => string): Way[] {
	const ways: Way[] = [];
	if (type.k === "generator" && same(type.of, item))
		ways.push([2, () => `[...${name}(${type.params.map(of).join(", ")})]`]);
	if (type.k === "set" && same(type.of, item)) ways.push([2, () => `[...${name}]`]);
	if (type.k === "map" && same(type.key, item)) ways.push([2, () => `[...${name}.keys()]`]);
	if (type.k === "map" && same(type.of, item)) ways.push([2, () => `Array.from(${name}.values())`]);
	return ways;
}

function transformed(scope: Scope, item: Type): Way[] {
	const { draw } = scope;
	const from = draw.pick([item, item, NUMBER, STRING]);
	const arrow = (given: Type, result: Type, withIndex: boolean): string => {
		const inside = scope.block({ isAsync: false, isGenerator: false });
		inside.declare("e", given, false);
		if (withIndex) inside.declare("i", NUMBER, false);
		return `(e${withIndex ? ", i" : ""}) => ${inParentheses(expression(inside, result, 1))}`;
	};
	return [
		[2, () => `${receiver(scope, arrayOf(from), 1)}.map(${arrow(from, item, draw.chance(40))})`],
		[2, () => `${receiver(scope, arrayOf(item), 1)}.filter(${arrow(item, BOOLEAN, draw.chance(30))})`],
		[1, () => `Array.from({ length: ${draw.nat(3)} }, (_, i) => ${inParentheses(withIndex(scope, item))})`],
	];
}

function withIndex(scope: Scope, item: Type): string {
	const inside = scope.block({ isAsync: false, isGenerator: false });
	inside.declare("i", NUMBER, false);
	return expression(inside, item, 1);
}

/** An object literal after `=>` needs them. */
function inParentheses(made: string): string {
	return made.startsWith("{") ? `(${made})` : made;
}

function sorted(item: Type, list: () => string): Way[] {
	if (isNumeric(item))
		return [
			[2, () => `[...${list()}].sort((x, y) => x - y)`],
			[1, () => `[...${list()}].sort()`],
		];
	if (!same(item, STRING)) return [];
	return [
		[1, () => `[...${list()}].sort()`],
		[1, () => `[...${list()}].sort((x, y) => (x < y ? 1 : x > y ? -1 : 0))`],
		[1, () => `[...${list()}].sort((x, y) => x.length - y.length)`],
	];
}

export function sets(scope: Scope, item: Type, depth: number): Way[] {
	return [[4, () => `new Set<${text(item)}>(${expression(scope, arrayOf(item), depth - 1)})`]];
}

export function maps(scope: Scope, type: MapType, depth: number): Way[] {
	const { draw } = scope;
	const of = (t: Type): string => expression(scope, t, depth - 1);
	const head = `new Map<${text(type.key)}, ${text(type.of)}>`;
	const ways: Way[] = [
		[3, () => `${head}([${draw.many(1, 3, () => `[${of(type.key)}, ${of(type.of)}]`).join(", ")}])`],
	];
	for (const v of scope.of(type)) ways.push([1, () => `${head}(${v.name})`]);
	return ways;
}

export function records(scope: Scope, type: RecordType, depth: number): Way[] {
	const { draw } = scope;
	const of = (t: Type): string => expression(scope, t, depth - 1);
	const ways: Way[] = [[3, () => `{ ${type.fields.map((f) => `${f.name}: ${of(f.type)}`).join(", ")} }`]];
	if (scope.has("spread"))
		for (const v of scope.of(type)) {
			const field = draw.pick(type.fields);
			ways.push([2, () => `{ ...${v.name}, ${field.name}: ${of(field.type)} }`], [1, () => `{ ...${v.name} }`]);
		}
	return ways;
}

export function tuples(scope: Scope, type: TupleType, depth: number): Way[] {
	return [[3, () => `[${type.of.map((t) => expression(scope, t, depth - 1)).join(", ")}]`]];
}

/** A type for a variable of a collection, with what the program's features allow inside. */
export function collectionType(scope: Scope): Type {
	const { draw } = scope;
	const simple = (): Type => draw.pick([NUMBER, NUMBER, STRING, BOOLEAN]);
	const kinds: (readonly [number, () => Type])[] = [];
	if (scope.has("arrays")) kinds.push([4, () => arrayOf(draw.pick([NUMBER, NUMBER, STRING, simple()]))]);
	if (scope.has("arrays") && draw.chance(20)) kinds.push([1, () => arrayOf(arrayOf(simple()))]);
	if (scope.has("sets")) kinds.push([2, () => ({ k: "set", of: draw.pick([NUMBER, STRING]) })]);
	if (scope.has("maps")) kinds.push([2, () => ({ k: "map", key: draw.pick([NUMBER, STRING]), of: simple() })]);
	if (scope.has("records")) kinds.push([3, () => recordType(scope, simple)]);
	if (scope.has("tuples")) kinds.push([1, () => ({ k: "tuple", of: draw.many(2, 3, simple) })]);
	if (scope.has("maybe"))
		kinds.push([2, () => ({ k: "maybe", of: simple(), nothing: draw.pick(["null", "undefined"]) })]);
	return kinds.length === 0 ? simple() : draw.weighted(kinds)();
}

function recordType(scope: Scope, simple: () => Type): Type {
	const { draw } = scope;
	const names = ["x", "y", "name", "zeta", "alpha", "count"].filter(() => draw.chance(45));
	const fields = ["id", ...names].map((name) => ({ name, type: simple() }));
	if (scope.has("arrays") && draw.chance(20)) fields.push({ name: "items", type: arrayOf(simple()) });
	return { k: "record", fields };
}
