// What programs are put together of: abstract classes with hidden parts, queues and stacks, labelled searches, parsers
// that throw, chains of calls, dispatch by tables.
import type { Scope } from "../scope.ts";
import { lines, n, noted, s, say } from "./parts.ts";

export function hiddenParts(scope: Scope): string {
	const { draw, world } = scope;
	const k = world.trace();
	const [shape, box, o, p] = [`Shape${k}`, `Box${k}`, world.fresh("box"), world.fresh("shapes")];
	const w = say(scope);
	const acts = lines(scope, 3, 6, [
		() => `console.log(${o}.area, ${o}.describe(), \`\${${o}}\`);`,
		() => `${o}.width = ${n(scope)};\nconsole.log(${o}.width, ${o}.area);`,
		() => `${o}.width ${draw.pick(["+=", "-=", "*=", "**="])} ${draw.nat(3)};\nconsole.log(${o}.width);`,
		() => `console.log(${o}.width${draw.pick(["++", "--"])}, ${o}.width);`,
		() => `console.log(${o}.grow(${n(scope)}).grow(${noted(scope)}).area, ${box}.made);`,
		() => `console.log(${p}.map((x) => x.describe()).join("; "), ${p}.filter((x) => x instanceof ${box}).length);`,
		() => `const { width, area } = ${o};\nconsole.log(width, area);`,
		() => `console.log(${box}.of(${n(scope)}) instanceof ${shape}, ${box}.of(1) === ${box}.of(1), ${box}.last?.area);`,
		() =>
			`try {\n${o}.width = -1;\nconsole.log("set");\n} catch (e) {\nconsole.log((e as Error).name, (e as Error).message);\n}`,
		() => `for (const x of ${p}) console.log(x.area ${draw.pick(["<", ">=", "==="])} ${o}.area);`,
	]);
	return `abstract class ${shape} {
protected readonly label: string;
constructor(label: string) {
this.label = label;
}
abstract get area(): number;
describe(): string {
return this.label + ":" + this.area;
}
}
class ${box} extends ${shape} {
static #count = 0;
static last: ${box} | undefined;
#width = 1;
private readonly history: number[] = [];
constructor(width: number, label: string = ${s(scope)}) {
super(label);
this.#width = width;
${box}.#count += 1;
${box}.last = this;
}
static get made(): number {
return ${box}.#count;
}
static of(width: number): ${box} {
return new ${box}(width, "of");
}
get width(): number {
return ${draw.pick(["this.#width", `${w}("get", this.#width)`])};
}
set width(value: number) {
if (value === -1) throw new RangeError("width " + value);
this.history.push(this.#width);
this.#width = value;
}
override get area(): number {
return this.#square() ${draw.pick(["", "+ this.history.length"])};
}
#square(): number {
return this.#width * this.#width;
}
grow(by: number): this {
this.width += by;
return this;
}
toString(): string {
return ${draw.pick([`\`<\${super.describe()}>\``, 'this.label + "!"', "String(this.#width)"])};
}
}
const ${o} = new ${box}(${n(scope)});
const ${p}: ${shape}[] = [${o}, new ${box}(2, "b"), ${box}.of(${n(scope)})];
${acts.map((a) => `{\n${a}\n}`).join("\n")}`;
}

/** Labelled loops through a table, left in each way that there is. */
export function search(scope: Scope): string {
	const { draw, world } = scope;
	const [grid, found, label] = [world.fresh("grid"), world.fresh("found"), `out${world.trace()}`];
	const leave = (): string => draw.pick([`break ${label};`, `continue ${label};`, "break;", "continue;"]);
	const when = (): string => draw.pick(["x > 2", "x % 2 === 1", "j === 1", "x === i", `x === ${draw.nat(3)}`]);
	const guarded = (): string =>
		draw.pick([
			`if (${when()}) ${leave()}`,
			`try {\nif (${when()}) ${leave()}\n${found}.push(x);\n} finally {\n${found}.push(-1);\n}`,
			`switch (x) {\ncase 0:\n${leave()}\ncase 1:\n${found}.push(10);\ndefault:\nif (${when()}) ${leave()}\n}`,
			`try {\nif (${when()}) throw new Error("x" + x);\n} catch (e) {\n${found}.push((e as Error).message.length);\n${leave()}\n}`,
			`{\nconst late = () => x * 10 + j;\nif (${when()}) {\n${found}.push(late());\n${leave()}\n}\n}`,
		]);
	const inner = draw.pick([
		"for (const [j, x] of row.entries()) {",
		"for (let j = 0; j < row.length; j++) {\nconst x = row[j] ?? 0;",
		"let j = -1;\nfor (const x of row) {\nj++;",
		"let j = row.length;\nwhile (j-- > 0) {\nconst x = row[j] ?? 0;",
		"let j = -1;\ndo {\nj++;\nconst x = row[j] ?? 0;",
	]);
	const end = inner.includes("do {") ? "} while (j < row.length - 1);" : "}";
	return `const ${grid} = [${draw.many(1, 4, () => `[${draw.many(0, 4, () => draw.nat(4)).join(", ")}]`).join(", ")}];
const ${found}: number[] = [];
${label}: for (const [i, row] of ${grid}.entries()) {
${inner}
${draw.many(1, 2, guarded).join("\n")}
${found}.push(i * 100 + j * 10 + x);
${end}
${found}.push(-2);
}
console.log(${found}.join(" "));`;
}

/** Functions and objects in tables, called by name; a small machine that throws on what it does not know. */
export function machine(scope: Scope): string {
	const { draw, world } = scope;
	const [ops, run, stack] = [world.fresh("ops"), world.fresh("run"), world.fresh("stack")];
	const word = (): string => draw.pick(["1", "2", "-3", "0.5", "add", "mul", "dup", "drop", "swap", "nope", "neg"]);
	const program = (): string => JSON.stringify(draw.many(1, 8, word).join(draw.pick([" ", "  "])));
	const calls = draw.many(2, 4, () => `console.log(${run}(${program()}));`);
	return `const ${ops}: Record<string, (${stack}: number[]) => void> = {
add: (st) => st.push((st.pop() ?? 0) + (st.pop() ?? ${draw.nat(3)})),
mul: (st) => {
const [a = 1, b = ${n(scope)}] = [st.pop(), st.pop()];
st.push(a * b);
},
dup: (st) => st.push(st.at(-1) ?? NaN),
drop(st) {
if (st.pop() === undefined) throw new RangeError("empty");
},
swap: (st) => void st.push(...st.splice(-2).reverse()),
neg: (st) => {
st.push(-(st.pop() ?? 0));
},
};
function ${run}(text: string): string {
const ${stack}: number[] = [];
let words = 0;
try {
for (const word of text.split(" ")) {
if (!word) continue;
words++;
const value = Number(word);
if (!Number.isNaN(value)) ${stack}.push(value);
else if (word in ${ops}) ${ops}[word]?.(${stack});
else throw new SyntaxError(\`unknown \${word}\`);
}
return ${stack}.join();
} catch (e) {
if (e instanceof RangeError) return "range " + e.message;
return e instanceof Error ? \`\${e.name}: \${e.message}\` : "?";
} finally {
console.log(words, ${stack}.length);
}
}
${calls.join("\n")}`;
}
