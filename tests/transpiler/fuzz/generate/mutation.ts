// Statements that change a collection or an object.
import { expression, type Way } from "./expressions.ts";
import type { Scope, Variable } from "./scope.ts";
import { BOOLEAN, isNumeric, isPrimitive, NUMBER, STRING, same } from "./types.ts";

export function mutation(scope: Scope): string {
	const { draw } = scope;
	const known = scope
		.visible()
		.filter((v) => ["array", "map", "set", "record", "instance", "tuple"].includes(v.type.k));
	if (known.length === 0) return `note(${scope.world.trace()});`;
	const v = draw.pick(known);
	const ways = [...changes(scope, v)];
	return ways.length === 0 ? `note(${scope.world.trace()});` : draw.weighted(ways)();
}

function changes(scope: Scope, v: Variable): Way[] {
	const { draw } = scope;
	const { type, name } = v;
	switch (type.k) {
		case "array":
			return [...arrayChanges(scope, v), [2, () => `${name}.push(${expression(scope, type.of, 2)});`]];
		case "map": {
			const key = (): string => expression(scope, type.key, 1);
			return [
				[4, () => `${name}.set(${key()}, ${expression(scope, type.of, 2)});`],
				[2, () => `console.log(${name}.delete(${key()}));`],
				[1, () => `${name}.clear();`],
				[1, () => `${name}.forEach((value, key) => {\nconsole.log(String(key), String(value));\n});`],
			];
		}
		case "set": {
			const item = (): string => expression(scope, type.of, 1);
			return [
				[4, () => `${name}.add(${item()});`],
				[2, () => `console.log(${name}.delete(${item()}));`],
				[1, () => `${name}.clear();`],
			];
		}
		case "record":
		case "instance": {
			const fields = type.k === "record" ? type.fields : type.of.fields;
			return fields.flatMap((f): Way[] => {
				const ways: Way[] = [[3, () => `${name}.${f.name} = ${expression(scope, f.type, 2)};`]];
				if (same(f.type, NUMBER))
					ways.push([2, () => `${name}.${f.name} ${draw.pick(["+=", "*=", "-="])} ${expression(scope, NUMBER, 1)};`]);
				if (same(f.type, NUMBER)) ways.push([1, () => `${name}.${f.name}++;`]);
				return ways;
			});
		}
		case "tuple":
			return type.of.map((t, i): Way => [1, () => `${name}[${i}] = ${expression(scope, t, 2)};`]);
		default:
			return [];
	}
}

function arrayChanges(scope: Scope, v: Variable): Way[] {
	const { draw } = scope;
	if (v.type.k !== "array") return [];
	const { name } = v;
	const item = v.type.of;
	const made = (): string => expression(scope, item, 2);
	const ways: Way[] = [
		[3, () => `console.log(${name}.push(${made()}${draw.chance(30) ? `, ${made()}` : ""}));`],
		[2, () => `${name}.${draw.pick(["pop", "shift"])}();`],
		[2, () => `${name}.unshift(${made()});`],
		[2, () => `${name}.splice(${draw.pick(["0", "1", "-1"])}, ${draw.nat(2)}${draw.chance(40) ? `, ${made()}` : ""});`],
		[1, () => `${name}.reverse();`],
		[2, () => `if (${name}.length > 1) ${name}[1] = ${made()};`],
		[1, () => `if (${name}.length > 0) ${name}.length = ${draw.nat(1)};`],
		[1, () => `${name}.fill(${made()});`],
	];
	if (isPrimitive(item)) ways.push([1, () => `console.log(String(${name}.${draw.pick(["pop", "shift"])}()));`]);
	if (scope.has("sorting") && isNumeric(item))
		ways.push([2, () => `${name}.sort((x, y) => ${draw.pick(["x - y", "y - x"])});`]);
	if (scope.has("sorting") && (same(item, STRING) || same(item, BOOLEAN))) ways.push([1, () => `${name}.sort();`]);
	if (scope.has("callbacks"))
		ways.push([1, () => `${name}.forEach((item${draw.pick(["", ", i"])}) => {\nnote(${scope.world.trace()});\n});`]);
	return ways;
}
