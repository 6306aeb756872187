// Expressions whose value is a boolean.
import { condition, expression, opaque, receiver, type Way } from "./expressions.ts";
import type { Scope } from "./scope.ts";
import { arrayOf, BOOLEAN, isPrimitive, NUMBER, STRING, type Type } from "./types.ts";

const ORDER = ["<", "<=", ">", ">="];
const EQUAL = ["===", "!=="];

export function booleans(scope: Scope, depth: number): Way[] {
	const { draw } = scope;
	const of = (t: Type): string => expression(scope, t, depth - 1);
	const compare = (t: Type, ops: readonly string[]): string =>
		`(${opaque(scope, t, depth - 1)} ${draw.pick(ops)} ${opaque(scope, t, depth - 1)})`;
	const ways: Way[] = [
		[5, () => compare(NUMBER, [...ORDER, ...EQUAL])],
		[3, () => compare(STRING, [...ORDER, ...EQUAL])],
		[1, () => compare(BOOLEAN, EQUAL)],
		[3, () => `(${of(BOOLEAN)} ${draw.pick(["&&", "||"])} ${of(BOOLEAN)})`],
		[2, () => `(!${condition(scope, depth - 1)})`],
	];
	if (scope.has("mixed")) ways.push([1, () => `(!!${opaque(scope, draw.pick([NUMBER, STRING]), depth - 1)})`]);
	if (scope.has("int")) ways.push([2, () => compare({ k: "int" }, [...ORDER, ...EQUAL])]);
	if (scope.has("conversions"))
		ways.push(
			[1, () => `Number.${draw.pick(["isInteger", "isNaN", "isFinite", "isSafeInteger"])}(${of(NUMBER)})`],
			[1, () => `isNaN(${of(NUMBER)})`],
			[1, () => `Boolean(${opaque(scope, draw.pick([NUMBER, STRING]), depth - 1)})`],
		);
	if (scope.has("strings"))
		ways.push([2, () => `${of(STRING)}.${draw.pick(["includes", "startsWith", "endsWith"])}(${of(STRING)})`]);
	if (scope.has("maybe")) ways.push(...absent(scope, depth));
	if (scope.has("arrays")) ways.push(...fromArrays(scope, of, depth));
	ways.push(...fromVariables(scope, of));
	return ways;
}

function absent(scope: Scope, depth: number): Way[] {
	const { draw } = scope;
	const nothing = draw.pick(["null", "undefined"] as const);
	const maybe: Type = { k: "maybe", of: draw.pick([NUMBER, STRING, BOOLEAN]), nothing };
	return [
		[2, () => `(${opaque(scope, maybe, depth - 1)} ${draw.pick(EQUAL)} ${nothing})`],
		[1, () => `(${opaque(scope, maybe, depth - 1)} ${draw.pick(["==", "!="])} null)`],
		[1, () => `(${opaque(scope, maybe, depth - 1)} ${draw.pick(EQUAL)} ${opaque(scope, maybe, depth - 1)})`],
	];
}

function fromArrays(scope: Scope, of: (t: Type) => string, depth: number): Way[] {
	const { draw } = scope;
	const item = draw.pick([NUMBER, STRING]);
	const list = (): string => receiver(scope, arrayOf(item), depth - 1);
	const ways: Way[] = [[1, () => `${list()}.includes(${of(item)})`]];
	if (scope.has("callbacks"))
		ways.push([
			1,
			() => {
				const head = `${list()}.${draw.pick(["some", "every"])}`;
				const inside = scope.block({ isAsync: false, isGenerator: false });
				inside.declare("w", item, false);
				return `${head}((w) => ${expression(inside, BOOLEAN, 1)})`;
			},
		]);
	return ways;
}

function fromVariables(scope: Scope, of: (t: Type) => string): Way[] {
	const ways: Way[] = [];
	const all = scope.visible();
	for (const v of all) {
		if (v.type.k === "set") {
			const item = v.type.of;
			ways.push([2, () => `${v.name}.has(${of(item)})`]);
		}
		if (v.type.k === "map") {
			const { key } = v.type;
			ways.push([2, () => `${v.name}.has(${of(key)})`]);
		}
		if (v.type.k === "instance")
			for (const c of scope.world.classes) ways.push([1, () => `(${v.name} instanceof ${c.name})`]);
		if (!isPrimitive(v.type) && v.type.k !== "maybe")
			for (const w of all)
				if (w.type === v.type) ways.push([1, () => `(${v.name} ${scope.draw.pick(EQUAL)} ${w.name})`]);
	}
	return ways;
}
