// Values as they are written, biased to where the two languages part.
import { expression } from "./expressions.ts";
import type { Scope } from "./scope.ts";
import { type ClassType, derives, type Type, text } from "./types.ts";

const EDGES = [0, 1, -1, 255, 256, 2 ** 31 - 1, 2 ** 31, -(2 ** 31), 2 ** 32, 2 ** 32 - 1, 2 ** 53 - 1];
/** Sums and products of an `int` stay below 2 ** 53: beyond, it is exact, and TypeScript's number is not. */
const INT_EDGES = EDGES.filter((n) => n < 2 ** 40);
const FLOATS = ["0.5", "1.5", "-2.5", "0.1", "2.5", "1e21", "1e-7", "123.456", "-0.5", "1e3", "3.0"];
const SPECIAL = ["NaN", "Infinity", "-Infinity", "Number.MAX_SAFE_INTEGER", "Number.EPSILON"];
const STRINGS = [
	"",
	"0",
	"a",
	"b",
	"abc",
	"a,b,c",
	" x ",
	"12px",
	"3.5",
	"Hello",
	"true",
	"{}",
	"it's",
	'"q"',
	"a\\b",
	"9% ",
];
const UNICODE = ["é", "ß€", "naïve", "日本", "\t", "a\nb"];

/** A value of that type with as little as possible inside. */
export function literal(scope: Scope, type: Type): string {
	const { draw } = scope;
	switch (type.k) {
		case "number":
			return numberLiteral(scope);
		case "int":
			return whole(scope, INT_EDGES);
		case "string":
			return JSON.stringify(draw.pick(scope.has("unicode") ? [...STRINGS, ...UNICODE] : STRINGS));
		case "boolean":
			return draw.pick(["true", "false"]);
		case "maybe":
			return draw.chance(50) ? type.nothing : literal(scope, type.of);
		case "array":
			return `[${draw.many(0, 3, () => literal(scope, type.of)).join(", ")}]`;
		case "set":
			return `new Set<${text(type.of)}>([${draw.many(0, 3, () => literal(scope, type.of)).join(", ")}])`;
		case "map":
			return `new Map<${text(type.key)}, ${text(type.of)}>([${draw
				.many(0, 3, () => `[${literal(scope, type.key)}, ${literal(scope, type.of)}]`)
				.join(", ")}])`;
		case "record":
			return `{ ${type.fields.map((f) => `${f.name}: ${literal(scope, f.type)}`).join(", ")} }`;
		case "tuple":
			return `[${type.of.map((t) => literal(scope, t)).join(", ")}]`;
		case "function":
			return `((${type.params.map((p, i) => `q${i}: ${text(p)}`).join(", ")}): ${text(type.result)} => ${literal(scope, type.result)})`;
		case "async":
		case "generator":
			throw new Error("only declared ones are used");
		case "instance":
			return instance(scope, type.of);
	}
}

function instance(scope: Scope, of: ClassType): string {
	const choices = scope.world.classes.filter((c) => derives(c, of));
	const chosen = choices.length === 0 ? of : scope.draw.pick(choices);
	return `new ${chosen.name}(${chosen.params.map((p) => expression(scope, p, 0)).join(", ")})`;
}

function numberLiteral(scope: Scope): string {
	const { draw } = scope;
	const ways: (readonly [number, () => string])[] = [[6, () => whole(scope, EDGES)]];
	if (scope.has("floats")) ways.push([3, () => negative(draw.pick(FLOATS))]);
	if (scope.has("floats") && scope.has("edges")) ways.push([1, () => negative(draw.pick(SPECIAL))]);
	if (scope.has("minusZero")) ways.push([1, () => "(-0)"]);
	return draw.weighted(ways)();
}

function whole(scope: Scope, edges: readonly number[]): string {
	const { draw } = scope;
	const value = scope.has("edges") && draw.chance(30) ? draw.pick(edges) : draw.nat(12) - 3;
	return negative(String(value));
}

function negative(written: string): string {
	return written.startsWith("-") ? `(${written})` : written;
}
