// Pieces as people write them, with random parts: unions, error classes, iterators, factories, JSON, text with patterns.
import { condition, expression, receiver, type Way } from "./expressions.ts";
import type { Scope } from "./scope.ts";
import { arrayOf, BOOLEAN, NUMBER, STRING, type Type } from "./types.ts";

export function idioms(scope: Scope): Way[] {
	const top = scope.kind.depth === 0;
	const ways: Way[] = [
		[2, () => union(scope)],
		[2, () => optionalFields(scope)],
	];
	if (scope.has("closures")) ways.push([2, () => factory(scope)], [1, () => memo(scope)], [1, () => compose(scope)]);
	if (scope.has("exceptions")) ways.push([2, () => finals(scope)], ...(top ? [[3, () => errors(scope)] as Way] : []));
	if (scope.has("generators")) ways.push([2, () => byHand(scope)]);
	if (scope.has("arrays") && scope.has("callbacks")) ways.push([3, () => pipeline(scope)], [2, () => grouping(scope)]);
	if (scope.has("strings")) ways.push([3, () => patterns(scope)], [2, () => letters(scope)]);
	if (scope.has("json")) ways.push([2, () => json(scope)]);
	if (scope.has("sorting") && scope.has("records")) ways.push([2, () => sortRecords(scope)]);
	if (scope.has("switches")) ways.push([1, () => enums(scope)]);
	if (scope.has("classes") && top) ways.push([3, () => generic(scope)]);
	if (scope.has("async") && scope.kind.isAsync) ways.push([4, () => settled(scope)], [3, () => order(scope)]);
	if (scope.has("arrays")) ways.push([2, () => nested(scope)]);
	return ways;
}

const n = (scope: Scope): string => expression(scope, NUMBER, 1);
const s = (scope: Scope): string => expression(scope, STRING, 1);
const list = (scope: Scope): string => receiver(scope, arrayOf(NUMBER), 1);

function union(scope: Scope): string {
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

function optionalFields(scope: Scope): string {
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

function factory(scope: Scope): string {
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

function memo(scope: Scope): string {
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

function compose(scope: Scope): string {
	const f = scope.world.fresh("pipe");
	return `const ${f} = <T>(...steps: ((x: T) => T)[]) => (x: T): T => steps.reduce((value, step) => step(value), x);
console.log(${f}((x: number) => x + ${n(scope)}, (x) => x * ${n(scope)})(${n(scope)}));
console.log(${f}<string>((x) => x + ${s(scope)}, (x) => x.toUpperCase())(${s(scope)}));`;
}

function finals(scope: Scope): string {
	const { draw, world } = scope;
	const f = world.fresh("fin");
	const last = draw.pick(['log.push("f");', `if (${condition(scope, 1)}) return "over";`]);
	return `const ${f} = (x: number): string => {
const log: string[] = [];
for (let i = 0; i < 3; i++) {
try {
if (i === x) ${draw.pick(["continue", "break", 'throw new Error("inner")', 'return log.join("")'])};
log.push(String(i));
} catch (e) {
log.push((e as Error).message);
} finally {
${last}
}
}
return log.join("-");
};
console.log(${f}(0), ${f}(1), ${f}(5));`;
}

function errors(scope: Scope): string {
	const { draw, world } = scope;
	const [c, f] = [`E${world.trace()}`, world.fresh("risky")];
	return `class ${c} extends ${draw.pick(["Error", "RangeError", "TypeError"])} {
constructor(message: string, readonly code: number) {
super(message);
this.name = "${c}";
}
}
function ${f}(x: number): number {
if (x > 2) throw new ${c}(${s(scope)}, x);
if (x < 0) throw new RangeError("low");
return x;
}
for (const x of [1, 3, -1, ${n(scope)}]) {
try {
console.log("ok", ${f}(x));
} catch (e) {
if (e instanceof ${c}) console.log(e.name, e.message, e.code, e instanceof Error);
else if (e instanceof RangeError) console.log(e.name + ":" + e.message, String(e));
else throw e;
}
}`;
}

function byHand(scope: Scope): string {
	const [g, it] = [scope.world.fresh("steps"), scope.world.fresh("it")];
	return `function* ${g}(most: number): Generator<number, string, unknown> {
for (let i = 0; i < most; i++) yield i * ${n(scope)};
return "done";
}
const ${it} = ${g}(2);
for (let r = ${it}.next(); ; r = ${it}.next()) {
console.log(r.done === true, r.value);
if (r.done) break;
}
for (const x of ${g}(9)) {
if (x > 3 || x !== x) break;
console.log(x);
}
const [first = ${n(scope)}, ...others] = ${g}(3);
console.log(first, others.length);`.replace(/\b(first|others)\b/g, `$1${scope.world.trace()}`);
}

function pipeline(scope: Scope): string {
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

function grouping(scope: Scope): string {
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

const PATTERNS = ["/[a-c]/g", "/\\d+/", "/\\s+/g", "/(\\w)(\\w)/", "/^a/", "/,/g", "/[^a-z]/gi"];

function patterns(scope: Scope): string {
	const { draw } = scope;
	const p = draw.pick(PATTERNS);
	return draw.pick([
		`console.log(${p}.test(${s(scope)}));`,
		`console.log((${s(scope)} as string).replace(${p}, ${draw.pick(['"_"', "(m) => m.toUpperCase()", '"<$&>"'])}));`,
		`console.log(${s(scope)}.split(${p}).join("|"));`,
		`console.log(${s(scope)}.match(${p})?.[0] ?? "no");`,
		`console.log(${s(scope)}.search(${p}));`,
	]);
}

function letters(scope: Scope): string {
	const c = scope.world.fresh("counts");
	return `const ${c} = new Map<string, number>();
for (const ch of ${s(scope)} + "abca") ${c}.set(ch, (${c}.get(ch) ?? 0) + 1);
console.log([...${c}].map(([ch, k]) => ch + k).join(" "), [...${c}.entries()].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0]);
console.log([..."${scope.draw.pick(["level", "abc", "xyzzy"])}"].reverse().join(""), "abc".charCodeAt(1), String.fromCharCode(97 + ${scope.draw.nat(9)}));`;
}

function json(scope: Scope): string {
	const { draw } = scope;
	const o = scope.world.fresh("data");
	const space = draw.pick(["", ", null, 2", ', null, "\\t"']);
	return `const ${o} = { n: ${n(scope)}, s: ${s(scope)}, list: ${list(scope)}, none: null, deep: { yes: ${expression(scope, BOOLEAN, 1)} } };
console.log(JSON.stringify(${o}${space}));
const ${o}_back = JSON.parse(JSON.stringify(${o})) as typeof ${o};
console.log(${o}_back.s === ${o}.s, ${o}_back.list.length, ${o}_back.deep.yes, ${o}_back.none);`;
}

function sortRecords(scope: Scope): string {
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

function enums(scope: Scope): string {
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

function generic(scope: Scope): string {
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

function settled(scope: Scope): string {
	const { draw, world } = scope;
	const f = world.fresh("job");
	world.head.set("sleep", SLEEP);
	const all = draw.pick([
		`const rs = await Promise.allSettled([${f}(1, 20), ${f}(-1, 10), ${f}(2, 0)]);
console.log(rs.map((r) => (r.status === "fulfilled" ? r.value : (r.reason as Error).message)).join());`,
		`console.log(await Promise.race([${f}(1, 30), ${f}(2, 10)]));
await sleep(99);`,
		`try {
console.log(await Promise.all([${f}(1, 10), ${f}(-1, 20), ${f}(3, 30)]));
} catch (e) {
console.log((e as Error).message);
} finally {
console.log("finally");
}
await sleep(99);`,
		`console.log(await ${f}(-1, 0).catch((e: Error) => e.message), await ${f}(1, 0).then((x) => x + ${n(scope)}));`,
	]);
	return `{
const ${f} = async (x: number, ms: number): Promise<number> => {
console.log("start", x);
await sleep(ms);
if (x < 0) throw new Error("negative");
console.log("end", x);
return x * ${n(scope)};
};
${all}
}`;
}

function order(scope: Scope): string {
	const { draw, world } = scope;
	world.head.set("sleep", SLEEP);
	const [a, b] = [world.fresh("log"), world.fresh("step")];
	const lines = draw.many(3, 6, (i) =>
		draw.pick([
			`setTimeout(() => ${a}.push("t${i}"), ${draw.nat(2) * 10});`,
			`void Promise.resolve().then(() => ${a}.push("m${i}")).then(() => ${a}.push("n${i}"));`,
			`${a}.push("s${i}");`,
			`const w${i} = ${b}("w${i}");`,
			`await ${b}("a${i}");`,
			`queueMicrotask(() => ${a}.push("q${i}"));`,
		]),
	);
	const waits = lines.flatMap((line, i) => (line.startsWith("const w") ? [`await w${i};`] : []));
	return `{
const ${a}: string[] = [];
const ${b} = async (name: string): Promise<void> => {
${a}.push(name + "1");
await null;
${a}.push(name + "2");
};
${lines.join("\n")}
${waits.join("\n")}
await sleep(50);
console.log(${a}.join(" "));
}`;
}

function nested(scope: Scope): string {
	const { draw, world } = scope;
	const grid = world.fresh("grid");
	return `const ${grid}: number[][] = [${draw.many(1, 3, () => list(scope)).join(", ")}];
for (const row of ${grid}) row.push(${n(scope)});
${grid}[0]![0] = ${n(scope)};
for (let r = 0; r < ${grid}.length; r++) for (let c = 0; c < ${grid}[r]!.length && c < 4; c++) console.log(r, c, ${grid}[r]![c]);
console.log(${grid}[1]?.[0], ${grid}.at(-1)?.length, ${grid}.map((row) => row.length).join(), ${grid});`;
}

const SLEEP = `function sleep(ms: number): Promise<void> {\n\treturn new Promise((resolve) => setTimeout(resolve, ms));\n}`;
