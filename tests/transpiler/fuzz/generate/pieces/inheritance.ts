// Classes that derive from one another: what is set up in which order, static members, `super` in each of its places.
import type { Scope } from "../scope.ts";
import { lines, n, noted, s, say } from "./parts.ts";

export function inheritance(scope: Scope): string {
	const { draw, world } = scope;
	const k = world.trace();
	const [a, b, c] = [`Base${k}`, `Middle${k}`, `Last${k}`];
	const w = say(scope);
	const hasMiddle = draw.chance(60);
	const overrides = (name: string): boolean => hasMiddle && draw.chance(60) && name !== "";
	const own = draw.chance(50);
	const middle = hasMiddle
		? `class ${b} extends ${a} {
${draw.pick(["", `extra = ${w}("field extra", ${n(scope)});`])}
${own ? `constructor(x: number) {\nconsole.log("before super");\nsuper(${draw.pick(["x", `x + ${n(scope)}`, `${w}("arg", x)`])});\nthis.x ${draw.pick(["+=", "-="])} 1;\n}` : ""}
${overrides("show") ? `override show(y: number = ${n(scope)}): string {\nreturn ${draw.pick(["super.show(y)", "super.show() + y", "[super.show(y), this.half].join()"])} + "m";\n}` : ""}
${overrides("half") ? `override get half(): number {\nreturn super.half + ${draw.nat(3)};\n}\noverride set half(value: number) {\nsuper.half = value * 2;\n}` : ""}
${overrides("make") ? `static override make(): ${b} {\n${a}.made++;\nreturn new this(${n(scope)});\n}` : ""}
${overrides("later") ? 'override later(): () => string {\nreturn () => super.later()() + "?";\n}' : ""}
}`
		: "";
	const base = hasMiddle ? b : a;
	const last = `class ${c} extends ${base} {
#secret = ${n(scope)};
tag = ${draw.pick(['"t" + this.x', `\`\${this.x}!\``, s(scope)])};
static counted = ${base}.made + ${draw.nat(3)};
override toString(): string {
return ${draw.pick(['"last " + this.x', `\`\${super.toString()}/\${this.tag}\``, "super.toString() + this.#secret"])};
}
override show(y = 2, ...more: number[]): string {
return super.show(...more) + this.#secret + ":" + y;
}
same(other: ${a}): boolean {
return #secret in other && other.#secret === this.#secret;
}
}`;
	const [o, p] = [world.fresh("one"), world.fresh("two")];
	const uses = lines(scope, 3, 7, [
		() => `console.log(${o}.show(${draw.pick(["", n(scope), `${n(scope)}, ${n(scope)}`])}), ${p}.show(${n(scope)}));`,
		() => `console.log(String(${o}), \`\${${p}}\`, ${o} + "");`,
		() => `${o}.half = ${n(scope)};\nconsole.log(${o}.half, ${p}.half, ${o}.x);`,
		() => `${p}.half ${draw.pick(["+=", "*=", "-="])} ${noted(scope)};\nconsole.log(${p}.x);`,
		() =>
			`console.log(${a}.make().x, ${base}.make() instanceof ${c}, ${c}.make() instanceof ${c}, ${a}.made, ${c}.made);`,
		() =>
			`console.log(${o} instanceof ${base}, ${p} instanceof ${c}, ${o}.constructor.name, ${p}.constructor === ${c});`,
		() =>
			`${a}.made ${draw.pick(["+=", "=", "-="])} ${draw.nat(4)};\nconsole.log(${c}.made, ${c}.counted, ${a}.total);`,
		() => `console.log(${o}.same(${p}), ${o}.same(${o}), ${o}.later()());`,
		() => `console.log(${p});`,
		() => `const all: ${a}[] = [${o}, ${p}];\nconsole.log(all.map((item) => item.show(1)).join(" "));`,
	]);
	const block = uses.map((u) => `{\n${u}\n}`).join("\n");
	return `class ${a} {
static made = ${draw.nat(3)};
static #hidden = ${w}("static", ${draw.nat(5)});
static get total(): number {
return ${a}.#hidden + this.made;
}
static make(): ${a} {
return new this(${draw.nat(5)});
}
${draw.pick(["", `static {\nthis.made += ${draw.nat(3)};\nconsole.log("block", this.made);\n}`])}
ready = ${w}("field ready", ${draw.nat(4)});
x: number;
constructor(x: number) {
console.log("base", this.ready, x);
this.x = x;
${a}.made++;
}
get half(): number {
return this.x / 2;
}
set half(value: number) {
this.x = value * 2;
}
show(y = this.x + 1): string {
return \`\${this.x},\${y};\`;
}
later(): () => string {
return () => this.show(0);
}
toString(): string {
return "base " + this.x;
}
}
${middle}
${last}
const ${o} = new ${c}(${n(scope)});
const ${p}: ${a} = ${draw.pick([`new ${c}(${n(scope)})`, `new ${a}(${n(scope)})`, `${c}.make()`])};
${block}`;
}

/** Parameters whose defaults use the ones before them, called with more and fewer arguments. */
export function parameters(scope: Scope): string {
	const { draw, world } = scope;
	const f = world.fresh("given");
	const w = say(scope);
	const d = draw.pick(["a", "a + 1", `${w}("default b", a * 2)`, noted(scope)]);
	const pattern = draw.pick([
		"",
		`, { x = b, y: [z = x] = [a] }: { x?: number; y?: number[] } = {}`,
		`, [x, z = a] : (number | undefined)[] = [b]`,
		`, { x, ...z }: { x: number; q?: number; r?: string } = { x: b, q: 1 }`,
	]);
	const rest = pattern === "" ? ", ...more: number[]" : "";
	const shown = pattern === "" ? "more" : "x, z";
	const third = (): string => {
		if (pattern === "") return draw.pick(["1", "1, 2", `...[${n(scope)}, 2]`]);
		if (pattern.includes("...z")) return draw.pick(["undefined", '{ x: 5, r: "r" }', "{ x: 1 }"]);
		if (pattern.includes("[x")) return draw.pick(["undefined", "[]", "[1]", "[undefined, 3]"]);
		return draw.pick(["undefined", "{}", "{ x: 4 }", "{ y: [] }", "{ x: undefined, y: [7] }"]);
	};
	const args = (): string =>
		draw.pick(["", n(scope), "undefined", `undefined, ${n(scope)}`, `1, undefined, ${third()}`, `1, 2, ${third()}`]);
	const calls = draw.many(2, 5, () => `console.log(${f}(${args()}));`);
	const kind = draw.nat(2);
	const head = `(a = ${noted(scope)}, b: number = ${d}${pattern}${rest})`;
	const body = `a += ${n(scope)};\nconst see = () => [a, b, ${shown}];\n${draw.pick(["", "b = 7;"])}\nreturn see();`;
	const made =
		kind === 0
			? `function ${f}${head} {\n${body}\n}`
			: kind === 1
				? `const ${f} = ${head} => {\n${body}\n};`
				: `const ${f} = { m${head} {\n${body}\n} }.m;`;
	return `${made}\n${calls.join("\n")}\nconsole.log(${f}.length);`;
}
