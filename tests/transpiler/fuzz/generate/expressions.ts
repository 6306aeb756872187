// Random expressions: one entry for each type, the ways to make a value of it in the files beside this one.

import { booleans } from "./booleans.ts";
import { arrays, maps, records, sets, tuples } from "./collections.ts";
import { functions } from "./functions.ts";
import { literal } from "./literals.ts";
import { numbers } from "./numbers.ts";
import type { Scope } from "./scope.ts";
import { strings } from "./strings.ts";
import { type Field, isPrimitive, same, type Type, text } from "./types.ts";

/** A way to write a value, by weight; made only when it is chosen. */
export type Way = readonly [weight: number, write: () => string];

/**
 * An expression of that type, in parentheses where it has an operator.
 *
 * @param depth how many operators deep at the most
 */
export function expression(scope: Scope, type: Type, depth: number): string {
	const { draw } = scope;
	const known = scope.of(type);
	const leaves: Way[] = [[2, () => literal(scope, type)]];
	if (known.length > 0) leaves.push([8, () => draw.pick(known).name]);
	leaves.push(...members(scope, type));
	if (depth <= 0) return draw.weighted(leaves)();
	const ways: Way[] = [[7, () => draw.weighted(leaves)()], ...common(scope, type, depth), ...own(scope, type, depth)];
	return draw.weighted(ways)();
}

/** One that the type checker finds no literal in: it may be compared, tested, given to `??`. */
export function opaque(scope: Scope, type: Type, depth: number): string {
	const known = scope.of(type).filter((v) => same(v.type, type));
	if (known.length > 0 && scope.draw.chance(60)) return scope.draw.pick(known).name;
	return traced(scope, type, depth);
}

/** A value whose evaluation shows, by a function of the program's head. */
export function traced(scope: Scope, type: Type, depth: number): string {
	// a class may stand where the head does not see it
	if (type.k === "instance") return expression(scope, type, 0);
	const { head } = scope.world;
	const key = `trace ${text(type)}`;
	const name = /^function (\w+)/.exec(head.get(key) ?? "")?.[1] ?? `t${head.size}`;
	head.set(key, `function ${name}(n: number, value: ${text(type)}): ${text(type)} {\n\tnote(n);\n\treturn value;\n}`);
	return `${name}(${scope.world.trace()}, ${expression(scope, type, depth - 1)})`;
}

/** One that a method is called of. */
export function receiver(scope: Scope, type: Type, depth: number): string {
	const made = expression(scope, type, depth);
	if (/^\d/.test(made)) return `(${made})`;
	return made === "[]" ? `([] as ${text(type)})` : made;
}

function own(scope: Scope, type: Type, depth: number): Way[] {
	switch (type.k) {
		case "number":
		case "int":
			return numbers(scope, type, depth);
		case "string":
			return strings(scope, depth);
		case "boolean":
			return booleans(scope, depth);
		case "maybe":
			return [
				[4, () => expression(scope, type.of, depth - 1)],
				[2, () => literal(scope, type)],
			];
		case "array":
			return arrays(scope, type.of, depth);
		case "set":
			return sets(scope, type.of, depth);
		case "map":
			return maps(scope, type, depth);
		case "record":
			return records(scope, type, depth);
		case "tuple":
			return tuples(scope, type, depth);
		case "function":
			return functions(scope, type, depth);
		case "instance":
		case "async":
		case "generator":
			return [];
	}
}

/** What every type has: a choice, a traced value, a default, a call. */
function common(scope: Scope, type: Type, depth: number): Way[] {
	const of = (t: Type): string => expression(scope, t, depth - 1);
	const ways: Way[] = [
		[2, () => `(${condition(scope, depth - 1)} ? ${of(type)} : ${of(type)})`],
		[2, () => traced(scope, type, depth)],
	];
	if (scope.has("maybe") && type.k !== "maybe" && type.k !== "instance")
		ways.push([
			2,
			() => `(${opaque(scope, { k: "maybe", of: type, nothing: nothing(scope) }, depth - 1)} ?? ${of(type)})`,
		]);
	for (const v of scope.visible()) {
		if ((v.type.k !== "function" && v.type.k !== "async") || !same(v.type.result, type)) continue;
		const { params, k } = v.type;
		if (k === "function") ways.push([3, () => `${v.name}(${params.map(of).join(", ")})`]);
		else if (scope.kind.isAsync) ways.push([4, () => `(await ${v.name}(${params.map(of).join(", ")}))`]);
	}
	const stored = isPrimitive(type) && scope.has("stores") ? scope.stored((t) => same(t, type)) : [];
	if (stored.length > 0 && type.k !== "string") {
		const cut = type.k === "int" ? " | 0" : "";
		ways.push([1, () => `(${scope.draw.pick(stored).name} = ${of(type)}${cut})`]);
	}
	return ways;
}

function nothing(scope: Scope): "null" | "undefined" {
	return scope.draw.pick(["null", "undefined"]);
}

/** Parts of variables: fields, accessors, methods, elements that are there. */
function members(scope: Scope, type: Type): Way[] {
	return scope.visible().flatMap((v): Way[] => {
		if (v.type.k === "record") return fields(v.name, v.type.fields, type);
		if (v.type.k === "tuple")
			return fields(
				v.name,
				v.type.of.map((t, i) => ({ name: String(i), type: t })),
				type,
			);
		if (v.type.k !== "instance") return [];
		const { of } = v.type;
		const methods = of.methods.filter((m) => same(m.result, type));
		return [
			...fields(v.name, [...of.fields, ...of.getters], type),
			...methods.map((m): Way => {
				return [2, () => `${v.name}.${m.name}(${m.params.map((p) => expression(scope, p, 0)).join(", ")})`];
			}),
		];
	});
}

function fields(of: string, all: readonly Field[], type: Type): Way[] {
	const access = (name: string): string => (/^\d/.test(name) ? `${of}[${name}]` : `${of}.${name}`);
	return all.filter((f) => same(f.type, type)).map((f): Way => [2, () => access(f.name)]);
}

/** What an `if` may ask: a boolean, or anything by its truth. */
export function condition(scope: Scope, depth: number): string {
	const { draw } = scope;
	if (!scope.has("mixed") || draw.chance(70)) return expression(scope, { k: "boolean" }, depth);
	const asked = scope.visible().filter((v) => isPrimitive(v.type) || v.type.k === "maybe");
	if (asked.length > 0 && draw.chance(60)) return draw.pick(asked).name;
	return traced(scope, draw.pick<Type>([{ k: "number" }, { k: "string" }]), depth);
}
