// What people write: unions, options, factories, memos, grouping, stacks, with random parts.
import { expression } from "../expressions.ts";
import type { Scope } from "../scope.ts";
import { BOOLEAN, NUMBER, type Type } from "../types.ts";
import { list, n, s } from "./parts.ts";

export function union(scope: Scope): string {
	const [type, f] = [scope.world.fresh("Shape"), scope.world.fresh("area")];
	const inside = scope.block({ inLoop: false, labels: [], isAsync: false, isGenerator: false });
	inside.declare("r", NUMBER, false);
	const area = expression(inside, NUMBER, 1);
	const made = scope.draw.many(1, 3, () =>
		scope.draw.chance(50) ? `{ kind: "circle", r: ${n(scope)} }` : `{ kind: "box", w: ${n(scope)}, h: ${n(scope)} }`,
	);
	return `type ${type} = { kind: "circle"; r: number } | { kind: "box"; w: number; h: number };
const ${f} = (sh: ${type}): number => {
switch (sh.kind) {
case "circle": {
const { r } = sh;
return ${area};
}
case "box":
return sh.w * sh.h;
}
};
for (const sh of [${made.join(", ")}] as ${type}[]) console.log(sh.kind, ${f}(sh));`;
}

export function optionalFields(scope: Scope): string {
	const { draw, world } = scope;
	const [o, p] = [world.fresh("o"), world.fresh("q")];
	const given = draw.pick(["", `, size: ${n(scope)}`, ", size: undefined"]);
	const change = draw.pick([`delete ${o}.size;`, `${o}.size = ${n(scope)};`, `${o}.size ??= ${n(scope)};`, ""]);
	return `const ${o}: { name: string; size?: number; sub?: { x: number } | null } = { name: ${s(scope)}${given} };
console.log(${o}.size ?? "none", "size" in ${o}, ${o}.sub?.x, ${o}.sub?.x ?? ${n(scope)});
${change}
const { name: ${p}, size: ${p}_size = ${n(scope)} } = ${o};
console.log(${p}, ${p}_size, ${o}.size === undefined, Object.keys(${o}).join());`;
}

export function factory(scope: Scope): string {
	const { draw, world } = scope;
	const [make, a, b] = [world.fresh("make"), world.fresh("m"), world.fresh("m")];
	const op = draw.pick(["+=", "-=", "*="]);
	return `function ${make}(start: number, step = ${n(scope)}) {
let value = start;
return { next: () => (value ${op} step), peek: () => value };
}
const ${a} = ${make}(${n(scope)});
const ${b} = ${make}(${n(scope)}, ${n(scope)});
console.log(${a}.next(), ${a}.next(), ${b}.next(), ${a}.peek() === ${b}.peek());`;
}

export function memo(scope: Scope): string {
	const { world } = scope;
	const [cache, f, calls] = [world.fresh("cache"), world.fresh("slow"), world.fresh("calls")];
	return `const ${cache} = new Map<number, number>();
let ${calls} = 0;
const ${f} = (x: number): number => {
const known = ${cache}.get(x);
if (known !== undefined) return known;
${calls}++;
const made = x <= 1 ? ${n(scope)} : ${f}(Math.floor(x / 2)) + x;
${cache}.set(x, made);
return made;
};
console.log(${f}(9), ${f}(4), ${f}(20), ${calls}, ${cache}.size);`;
}

export function compose(scope: Scope): string {
	const f = scope.world.fresh("pipe");
	return `const ${f} = <T>(...steps: ((x: T) => T)[]) => (x: T): T => steps.reduce((value, step) => step(value), x);
console.log(${f}((x: number) => x + ${n(scope)}, (x) => x * ${n(scope)})(${n(scope)}));
console.log(${f}<string>((x) => x + ${s(scope)}, (x) => x.toUpperCase())(${s(scope)}));`;
}

export function pipeline(scope: Scope): string {
	const { draw } = scope;
	const inside = scope.block({ isAsync: false, isGenerator: false, inLoop: false, labels: [] });
	for (const name of ["x", "i"]) inside.declare(name, NUMBER, false);
	const of = (t: Type): string => expression(inside, t, 1);
	const steps = draw.many(1, 3, () =>
		draw.pick([
			`.map((x, i) => ${of(NUMBER)})`,
			`.filter((x, i) => ${of(BOOLEAN)})`,
			".slice(0, 3)",
			".flatMap((x, i) => (i % 2 === 0 ? [x, x] : []))",
			".concat([1])",
			".reverse()",
		]),
	);
	const end = draw.pick([
		".reduce((sum, x) => sum + x, 0)",
		'.map((x) => x.toString()).join("/")',
		".some((x) => x > 1)",
		".every((x) => x > -5)",
		".length",
		".findLast((x) => x < 3)",
		".entries().next().value?.[1]",
	]);
	return `console.log([...${list(scope)}]${steps.join("")}${end});`;
}

export function grouping(scope: Scope): string {
	const g = scope.world.fresh("groups");
	const key = scope.draw.pick(['x % 2 === 0 ? "even" : "odd"', `\`k\${Math.abs(x) % 3}\``, "String(x > 1)"]);
	return `const ${g}: Record<string, number[]> = {};
for (const x of ${list(scope)}) {
const key = ${key};
(${g}[key] ??= []).push(x);
}
for (const [key, xs] of Object.entries(${g})) console.log(key, xs.length, xs.join());
console.log(Object.keys(${g}).length, Object.values(${g}).flat().length, ${g});`;
}

export function letters(scope: Scope): string {
	const c = scope.world.fresh("counts");
	return `const ${c} = new Map<string, number>();
for (const ch of ${s(scope)} + "abca") ${c}.set(ch, (${c}.get(ch) ?? 0) + 1);
console.log([...${c}].map(([ch, k]) => ch + k).join(" "), [...${c}.entries()].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0]);
console.log([..."${scope.draw.pick(["level", "abc", "xyzzy"])}"].reverse().join(""), "abc".charCodeAt(1), String.fromCharCode(97 + ${scope.draw.nat(9)}));`;
}

export function sortRecords(scope: Scope): string {
	const { draw } = scope;
	const people = scope.world.fresh("people");
	const made = draw.many(2, 5, (i) => `{ id: ${i}, age: ${draw.nat(3)}, name: ${s(scope)} }`);
	const by = draw.pick([
		"a.age - b.age",
		"b.age - a.age || a.id - b.id",
		"a.name < b.name ? -1 : a.name > b.name ? 1 : 0",
	]);
	return `const ${people} = [${made.join(", ")}];
${people}.sort((a, b) => ${by});
console.log(${people}.map((p) => p.id).join(","), ${people});
const { age: oldest = 0 } = ${people}.reduce((a, b) => (b.age > a.age ? b : a));
console.log(oldest, ${people}.find(({ age }) => age === 1)?.name);`.replace(
		/\boldest\b/g,
		`oldest${scope.world.trace()}`,
	);
}

export function enums(scope: Scope): string {
	const { draw, world } = scope;
	const [e, f] = [`Level${world.trace()}`, world.fresh("name_of")];
	if (scope.kind.depth > 0) return `console.log(${n(scope)});`;
	return `enum ${e} { Low, Mid = ${draw.nat(9) + 1}, High }
const ${f} = (x: ${e}): string => {
switch (x) {
case ${e}.Low:
case ${e}.Mid:
return "lower";
default:
return ${e}[x] ?? "?";
}
};
console.log(${f}(${e}.Low), ${f}(${e}.High), ${e}.High, ${e}[0]);`;
}

export function generic(scope: Scope): string {
	const { draw, world } = scope;
	const [c, o] = [`Stack${world.trace()}`, world.fresh("stack")];
	return `class ${c}<T> {
static made = 0;
#items: T[] = [];
constructor(...first: T[]) {
${c}.made++;
this.#items.push(...first);
}
push(...more: T[]): this {
this.#items.push(...more);
return this;
}
pop(): T | undefined {
return this.#items.pop();
}
get size(): number {
return this.#items.length;
}
*[Symbol.iterator](): Generator<T> {
for (const item of this.#items) yield item;
}
static of<U>(x: U): ${c}<U> {
return new ${c}<U>(x);
}
}
const ${o} = new ${c}<number>(${draw.many(0, 2, () => n(scope)).join(", ")});
console.log(${o}.push(${n(scope)}, ${n(scope)}).push(${n(scope)}).size, ${o}.pop(), [...${o}].join(), ${c}.made);
console.log(${c}.of(${s(scope)}).pop(), ${c}.made);`;
}

export function nested(scope: Scope): string {
	const { draw, world } = scope;
	const grid = world.fresh("grid");
	return `const ${grid}: number[][] = [${draw.many(1, 3, () => list(scope)).join(", ")}];
for (const row of ${grid}) row.push(${n(scope)});
${grid}[0]![0] = ${n(scope)};
for (let r = 0; r < ${grid}.length; r++) for (let c = 0; c < ${grid}[r]!.length && c < 4; c++) console.log(r, c, ${grid}[r]![c]);
console.log(${grid}[1]?.[0], ${grid}.at(-1)?.length, ${grid}.map((row) => row.length).join(), ${grid});`;
}
