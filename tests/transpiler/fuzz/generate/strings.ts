// Expressions whose value is a string.
import { expression, opaque, receiver, type Way } from "./expressions.ts";
import type { Scope } from "./scope.ts";
import { BOOLEAN, isPrimitive, NUMBER, STRING, type Type } from "./types.ts";

export function strings(scope: Scope, depth: number): Way[] {
	const { draw } = scope;
	const of = (t: Type): string => expression(scope, t, depth - 1);
	const s = (): string => of(STRING);
	const shown = (): string => of(draw.pick([STRING, STRING, NUMBER, BOOLEAN]));
	const ways: Way[] = [
		[5, () => `(${s()} + ${shown()})`],
		[2, () => `(${of(draw.pick([NUMBER, BOOLEAN]))} + ${s()})`],
		[5, () => template(scope, [shown(), ...draw.many(0, 1, shown)])],
		[3, () => `String(${of(draw.pick([NUMBER, BOOLEAN]))})`],
	];
	if (scope.has("mixed"))
		ways.push([1, () => `(${opaque(scope, STRING, depth - 1)} ${draw.pick(["&&", "||"])} ${s()})`]);
	if (scope.has("maybe"))
		ways.push([
			2,
			() => `String(${opaque(scope, { k: "maybe", of: draw.pick([NUMBER, STRING]), nothing: "null" }, depth - 1)})`,
		]);
	if (scope.has("strings")) ways.push(...methods(scope, s));
	if (scope.has("conversions")) {
		ways.push([1, () => `${receiver(scope, NUMBER, depth - 1)}.toString(${draw.pick(["", "", "10"])})`]);
		ways.push([1, () => `(typeof ${of(draw.pick([NUMBER, STRING, BOOLEAN]))})`]);
		ways.push([1, () => `(${of(NUMBER)}).toFixed(${draw.nat(3)})`]);
		if (scope.has("bits")) ways.push([1, () => `(${of(NUMBER)} >>> 0).toString(${draw.pick(["2", "16", "36"])})`]);
	}
	if (scope.has("arrays")) {
		const list: Type = { k: "array", of: draw.pick([NUMBER, STRING]) };
		ways.push([2, () => `${receiver(scope, list, depth - 1)}.join(${draw.pick(["", '","', '""', '" - "'])})`]);
	}
	if (scope.has("json")) ways.push(...json(scope, depth));
	return ways;
}

function template(scope: Scope, parts: readonly string[]): string {
	const around = (): string => scope.draw.pick(["", "a", "{", "}", "'", '"', " = ", "{}", ":"]);
	return `\`${parts.map((part) => `${around()}\${${part}}`).join("")}${around()}\``;
}

function methods(scope: Scope, s: () => string): Way[] {
	const { draw } = scope;
	const place = (): string => String(draw.nat(6) - 2);
	return [
		[2, () => `${s()}.${draw.pick(["slice", "substring"])}(${place()}${draw.chance(60) ? `, ${place()}` : ""})`],
		[1, () => `${s()}.${draw.pick(["trim", "toUpperCase", "toLowerCase", "trimStart", "trimEnd"])}()`],
		[1, () => `${s()}.${draw.pick(["padStart", "padEnd"])}(${draw.nat(6)}${draw.pick(["", ', "0"', ', "xy"'])})`],
		[1, () => `${s()}.repeat(${draw.nat(2)})`],
		[1, () => `${s()}.charAt(${place()})`],
		[
			1,
			() =>
				`${s()}.${draw.pick(["replace", "replaceAll"])}(${JSON.stringify(draw.pick(["a", "l", "b", ","]))}, ${s()})`,
		],
		[1, () => `(${s()}[${draw.pick(["0", "1", "9", "-1"])}] ?? ${s()})`],
		[1, () => `(${s()}.at(${place()}) ?? ${s()})`],
		[1, () => `${s()}.split(${draw.pick(['""', '","', '"a"'])}).${draw.pick(["reverse().", ""])}join("|")`],
		[1, () => `${s()}.concat(${s()})`],
	];
}

function json(scope: Scope, depth: number): Way[] {
	const shown = scope.visible().filter((v) => isPrimitive(v.type) || v.type.k === "array" || v.type.k === "record");
	if (shown.length === 0) return [[1, () => `JSON.stringify(${expression(scope, NUMBER, depth - 1)})`]];
	return [[2, () => `JSON.stringify(${scope.draw.pick(shown).name})`]];
}
