// Random functions: declared, in variables, generators, async ones.
import { expression } from "./expressions.ts";
import { arrow } from "./functions.ts";
import type { Kind, Scope } from "./scope.ts";
import { show } from "./show.ts";
import { anyType, block } from "./statements.ts";
import { arrayOf, BOOLEAN, NUMBER, STRING, type Type, text } from "./types.ts";

/** What a function's own scope does not have of the one around. */
const FRESH: Partial<Kind> = { inLoop: false, labels: [], isAsync: false, isGenerator: false, result: null };

interface Parameters {
	readonly types: readonly Type[];
	/** As they stand in the head. */
	readonly list: string;
}

function parameters(scope: Scope, most: number): Parameters {
	const { draw, world } = scope;
	const types: Type[] = [];
	const parts: string[] = [];
	for (let i = draw.nat(most); i > 0; i--) {
		const type = parameterType(scope);
		const name = world.fresh("p");
		const isLast = i === 1;
		if (isLast && draw.chance(20)) {
			// not in `types`: calls leave it out or not, and both are fine
			parts.push(`${name}: ${text(type)} = ${expression(scope, type, 1)}`);
			scope.declare(name, type);
			break;
		}
		if (isLast && draw.chance(10)) {
			parts.push(`...${name}: ${text(arrayOf(type))}`);
			scope.declare(name, arrayOf(type), false);
			break;
		}
		types.push(type);
		parts.push(`${name}: ${text(type)}`);
		scope.declare(name, type, type.k !== "instance");
	}
	return { types, list: parts.join(", ") };
}

function parameterType(scope: Scope): Type {
	const type = anyType(scope);
	// a method of an instance that is given could be the one that calls
	return type.k === "instance" ? NUMBER : type;
}

function resultType(scope: Scope): Type {
	const type = anyType(scope);
	return type.k === "instance" ? NUMBER : type;
}

function inside(scope: Scope, kind: Partial<Kind>): Scope {
	return scope.block({ ...FRESH, depth: scope.kind.depth + 1, ...kind });
}

export function functionDeclaration(scope: Scope): string {
	const { draw, world } = scope;
	const name = world.fresh("f");
	const result = resultType(scope);
	const own = inside(scope, { result });
	const { types, list } = parameters(own, 3);
	if (draw.chance(12) && result.k === "number") return recursive(scope, name);
	const body = block(own, 1, 4);
	const made = `function ${name}(${list}): ${text(result)} {\n${body}\nreturn ${expression(own, result, 2)};\n}`;
	scope.declare(name, { k: "function", params: types, result }, false);
	return `${made}\n${call(scope, name, types, result)}`;
}

/** Its argument counts down, from little. */
function recursive(scope: Scope, name: string): string {
	const own = inside(scope, { result: NUMBER });
	own.declare("n", NUMBER, false);
	const [least, more] = [expression(own, NUMBER, 1), expression(own, NUMBER, 1)];
	const body = `if (n <= 0) return ${least};\nreturn ${name}(n - 1) + ${more};`;
	return `function ${name}(n: number): number {\n${body}\n}\nconsole.log(${name}(3));`;
}

function call(scope: Scope, name: string, types: readonly Type[], result: Type): string {
	const args = types.map((t) => expression(scope, t, 1)).join(", ");
	const held = scope.world.fresh("r");
	const line = `const ${held}: ${text(result)} = ${name}(${args});`;
	scope.declare(held, result, false);
	return `${line}\n${show(scope, result, held)}`;
}

export function functionValue(scope: Scope): string {
	const { draw, world } = scope;
	const name = world.fresh("g");
	const simple = (): Type => draw.pick([NUMBER, STRING, BOOLEAN]);
	const type: Type = { k: "function", params: draw.many(0, 2, simple), result: simple() };
	if (draw.chance(50)) {
		const line = `const ${name}: ${text(type)} = ${arrow(scope, type, 3)};`;
		scope.declare(name, type, false);
		return line;
	}
	const own = inside(scope, { result: type.result });
	const { types, list } = parameters(own, 2);
	const body = `${block(own, 1, 3)}\nreturn ${expression(own, type.result, 2)};`;
	const line = `const ${name} = (${list}): ${text(type.result)} => {\n${body}\n};`;
	scope.declare(name, { ...type, params: types }, false);
	return `${line}\n${call(scope, name, types, type.result)}`;
}

export function generatorFunction(scope: Scope): string {
	const { draw, world } = scope;
	const name = world.fresh("gen");
	const item = draw.pick([NUMBER, STRING]);
	const own = inside(scope, { isGenerator: true });
	const { types, list } = parameters(own, 2);
	const parts = draw.many(1, 3, () => `${block(own, 0, 2)}\nyield ${expression(own, item, 2)};`);
	const i = world.fresh("i");
	const looped = draw.chance(40) ? `for (let ${i} = 0; ${i} < 3; ${i}++) yield ${expression(own, item, 1)};` : "";
	const others = scope.visible().filter((v) => v.type.k === "generator" && v.type.of.k === item.k);
	const other = others[0];
	const delegated =
		other?.type.k === "generator" && draw.chance(40)
			? `yield* ${other.name}(${other.type.params.map((p) => expression(own, p, 0)).join(", ")});`
			: "";
	const body = [...parts, looped, delegated].join("\n");
	const type: Type = { k: "generator", params: types, of: item };
	scope.declare(name, type, false);
	const args = types.map((t) => expression(scope, t, 1)).join(", ");
	const x = world.fresh("x");
	const used = `for (const ${x} of ${name}(${args})) {\n${show(scope, item, x)}\n}`;
	return `function* ${name}(${list}): Generator<${text(item)}> {\n${body}\n}\n${used}`;
}

export function asyncFunction(scope: Scope): string {
	const { draw, world } = scope;
	const name = world.fresh("a");
	const result = draw.pick([NUMBER, STRING]);
	const own = inside(scope, { isAsync: true, result });
	const { types, list } = parameters(own, 2);
	const pause = scope.has("generators") ? "" : `await sleep(${draw.nat(3) * 10});\n`;
	if (pause !== "") world.head.set("sleep", SLEEP);
	const body = `${block(own, 1, 3)}\n${pause}return ${expression(own, result, 2)};`;
	scope.declare(name, { k: "async", params: types, result }, false);
	const made = `async function ${name}(${list}): Promise<${text(result)}> {\n${body}\n}`;
	if (!scope.kind.isAsync) return made;
	const args = (): string => types.map((t) => expression(scope, t, 1)).join(", ");
	const held = world.fresh("r");
	if (draw.chance(40)) {
		const all = `await Promise.all([${draw.many(1, 3, () => `${name}(${args()})`).join(", ")}])`;
		scope.declare(held, arrayOf(result), false);
		return `${made}\nconst ${held} = ${all};\nconsole.log(${held}.join(","));`;
	}
	const line = `const ${held} = await ${name}(${args()});`;
	scope.declare(held, result, false);
	return `${made}\n${line}\n${show(scope, result, held)}`;
}

const SLEEP = `function sleep(ms: number): Promise<void> {\n\treturn new Promise((resolve) => setTimeout(resolve, ms));\n}`;
