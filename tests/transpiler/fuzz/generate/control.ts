// Statements that decide which others run, and how often. Each loop ends: what its test counts, nothing else stores to.
import { condition, expression, opaque, type Way } from "./expressions.ts";
import type { Scope } from "./scope.ts";
import { block, statements } from "./statements.ts";
import { arrayOf, NUMBER, STRING, type Type, text } from "./types.ts";

export function control(scope: Scope): Way[] {
	const ways: Way[] = [
		[5, () => choice(scope)],
		[7, () => loop(scope)],
		[1, () => `{\n${inner(scope, 1, 3)}\n}`],
	];
	if (scope.has("switches")) ways.push([3, () => switches(scope)]);
	if (scope.has("exceptions")) ways.push([4, () => tries(scope)]);
	ways.push(...jumps(scope));
	return ways;
}

function deeper(scope: Scope): { depth: number } {
	return { depth: scope.kind.depth + 1 };
}

function inner(scope: Scope, from: number, to: number): string {
	return block(scope.block(deeper(scope)), from, to);
}

function jumps(scope: Scope): Way[] {
	const { kind, draw } = scope;
	const ways: Way[] = [];
	const test = (): string => condition(scope, 2);
	if (kind.inLoop) ways.push([5, () => `if (${test()}) ${draw.pick(["break", "continue"])};`]);
	if (kind.labels.length > 0)
		ways.push([5, () => `if (${test()}) ${draw.pick(["break", "continue"])} ${draw.pick(kind.labels)};`]);
	const { result } = kind;
	if (result !== null) ways.push([2, () => `if (${test()}) return ${expression(scope, result, 2)};`]);
	if (kind.isGenerator && result === null) ways.push([2, () => `if (${test()}) return;`]);
	return ways;
}

function choice(scope: Scope): string {
	const { draw } = scope;
	const first = `if (${condition(scope, 3)}) {\n${inner(scope, 1, 3)}\n}`;
	const more = draw.chance(30) ? ` else if (${condition(scope, 2)}) {\n${inner(scope, 1, 2)}\n}` : "";
	return `${first}${more}${draw.chance(50) ? ` else {\n${inner(scope, 1, 2)}\n}` : ""}`;
}

function loop(scope: Scope): string {
	const { draw, world } = scope;
	const label = scope.has("labels") && draw.chance(50) ? `outer${world.trace()}` : null;
	const labels = label === null ? scope.kind.labels : [...scope.kind.labels, label];
	const inside = scope.block({ ...deeper(scope), inLoop: true, labels });
	const written = draw.weighted<(s: Scope) => string>([
		[4, counting],
		[2, whiles],
		[1, doWhile],
		[4, overItems],
		[2, overKeys],
	])(inside);
	return label === null ? written : `${label}: ${written}`;
}

function counting(scope: Scope): string {
	const { draw, world } = scope;
	const i = world.fresh("i");
	const arrays = scope.visible().filter((v) => v.type.k === "array");
	const head = draw.pick([
		`let ${i} = 0; ${i} < 3; ${i}++`,
		`let ${i} = 4; ${i} > 0; ${i}--`,
		`let ${i} = 0; ${i} < 7; ${i} += 2`,
		`let ${i} = 2; ${i} >= 0; --${i}`,
		`let ${i} = 0; ${i} < 4 && ${condition(scope, 1)}; ${i}++`,
		...(arrays.length > 0 ? [`let ${i} = 0; ${i} < ${draw.pick(arrays).name}.length && ${i} < 5; ${i}++`] : []),
	]);
	scope.declare(i, NUMBER, false);
	return `for (${head}) {\n${block(scope, 1, 3)}\n}`;
}

function whiles(scope: Scope): string {
	const { draw, world } = scope;
	const i = world.fresh("n");
	const outside = `let ${i} = ${draw.pick(["0", "1"])};`;
	scope.declare(i, NUMBER, false);
	if (draw.chance(30)) return `for (${outside} ; ) {\nif (++${i} > 4) break;\n${block(scope, 1, 3)}\n}`;
	const test = draw.chance(40) ? ` && ${condition(scope, 2)}` : "";
	return `for (${outside} ${i}++ < 4${test}; ) {\n${block(scope, 1, 3)}\n}`;
}

function doWhile(scope: Scope): string {
	const { draw, world } = scope;
	const i = world.fresh("n");
	scope.declare(i, NUMBER, false);
	const word = draw.chance(50);
	// before the body: its names are not in sight there
	const test = `++${i} < 4${draw.chance(40) ? ` && ${condition(scope.block(), 2)}` : ""}`;
	const body = block(scope, 1, 3);
	// in a loop that runs once, so that a label stands before a loop
	return `for (let ${i} = 0, once = true; once; once = false) {\n${
		word ? `do {\n${body}\n} while (${test});` : `while (${test}) {\n${body}\n}`
	}\n}`;
}

/** Over a copy, or with a count: the body may add to what is gone through. */
function overItems(scope: Scope): string {
	const { draw, world } = scope;
	const item = draw.pick([NUMBER, NUMBER, STRING]);
	const name = world.fresh("x");
	const word = draw.pick(["const", "const", "let"]);
	const generators = scope.visible().filter((v) => v.type.k === "generator");
	if (generators.length > 0 && draw.chance(50)) {
		const g = draw.pick(generators);
		if (g.type.k === "generator") {
			const args = g.type.params.map((p) => expression(scope, p, 1)).join(", ");
			scope.declare(name, g.type.of, word === "let");
			return `for (${word} ${name} of ${g.name}(${args})) {\n${block(scope, 1, 3)}\n}`;
		}
	}
	const over = scope.has("arrays") ? expression(scope, arrayOf(item), 2) : `[${expression(scope, item, 1)}]`;
	scope.declare(name, item, word === "let");
	return `for (${word} ${name} of ${over}.slice(0, 4)${typed(item)}) {\n${block(scope, 1, 3)}\n}`;
}

function typed(item: Type): string {
	return ` as ${text(arrayOf(item))}`;
}

function overKeys(scope: Scope): string {
	const { draw, world } = scope;
	const known = scope.visible().filter((v) => v.type.k === "map" || v.type.k === "set" || v.type.k === "record");
	if (known.length === 0) return counting(scope);
	const v = draw.pick(known);
	const k = world.fresh("k");
	const count = world.fresh("c");
	const guard = `if (${count}++ > 4) break;`;
	let head = `const ${k} in ${v.name}`;
	if (v.type.k === "map") {
		const value = world.fresh("w");
		scope.declare(k, v.type.key, false);
		scope.declare(value, v.type.of, false);
		head = `const [${k}, ${value}] of ${v.name}`;
	} else if (v.type.k === "set") {
		scope.declare(k, v.type.of, false);
		head = `const ${k} of ${v.name}`;
	} else scope.declare(k, STRING, false);
	return `for (let ${count} = 0; ${count} < 1; ${count} = 9) for (${head}) {\n${guard}\n${block(scope, 1, 3)}\n}`;
}

function switches(scope: Scope): string {
	const { draw } = scope;
	const isText = draw.chance(40);
	const subject = opaque(scope, isText ? STRING : NUMBER, 2);
	const values = isText ? ['"a"', '"b"', '""', '"abc"'] : ["0", "1", "2", "3", "-1"];
	const inside = scope.block({ ...deeper(scope), inLoop: false });
	const clauses = values.slice(0, 1 + draw.nat(values.length - 1)).map((value) => {
		const end = draw.weighted<string>([
			[6, "break;"],
			[2, ""],
			[1, `if (${condition(inside, 1)}) break;`],
			...(scope.kind.inLoop ? ([[1, "continue;"]] as const) : []),
		]);
		return `case ${value}: {\n${block(inside.block(), 1, 2)}\n${end}\n}`;
	});
	if (draw.chance(60))
		clauses.splice(draw.nat(clauses.length), 0, `default: {\n${block(inside.block(), 1, 2)}\nbreak;\n}`);
	return `switch (${subject}) {\n${clauses.join("\n")}\n}`;
}

function tries(scope: Scope): string {
	const { draw, world } = scope;
	const inside = scope.block(deeper(scope));
	const error = world.fresh("error");
	const kind = draw.pick(["Error", "RangeError", "TypeError"]);
	const first = block(inside, 0, 2);
	const thrown = `if (${condition(inside, 2)}) throw new ${kind}(${expression(inside, STRING, 1)});`;
	const body = `${first}\n${thrown}\n${statements(inside, 0, 2)}`;
	const shown = draw.pick([`${error} instanceof Error ? ${error}.message : "?"`, `(${error} as Error).message`]);
	const more = draw.chance(30) ? `\nconsole.log(${error} instanceof RangeError, ${error} instanceof Error);` : "";
	const caught = `catch (${error}) {\nconsole.log("caught", ${shown});${more}\n${inner(scope, 0, 2)}\n}`;
	const kindOf = draw.nat(2);
	const last = ` finally {\n${block(scope.block({ ...deeper(scope), inLoop: false, labels: [], result: null }), 1, 2)}\n}`;
	return `try {\n${body}\n} ${caught}${kindOf === 2 ? last : ""}`;
}
