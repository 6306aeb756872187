// Exceptions out of every place that runs code: accessors, defaults, iterators, constructors, templates, comparators.
import type { Scope } from "../scope.ts";
import { lines, n, noted, s, say } from "./parts.ts";

export function oddPlaces(scope: Scope): string {
	const { draw, world } = scope;
	const k = world.trace();
	const [boom, c, o] = [world.fresh("boom"), `Fragile${k}`, world.fresh("fragile")];
	const w = say(scope);
	const kind = draw.pick(["Error", "RangeError", "TypeError", `Own${k}`]);
	const bad = (): string => draw.pick([`${boom}(${draw.nat(2)})`, `${boom}(1)`, noted(scope)]);
	const acts = lines(scope, 3, 6, [
		() => `console.log(${w}("a", 1) + ${bad()} + ${w}("b", 2));`,
		() => `console.log([${w}("x", 1), ${bad()}, ${w}("y", 2)].length);`,
		() => `console.log(\`\${${w}("t", ${s(scope)})}\${${bad()}}\${${w}("u", 1)}\`);`,
		() => `${o}.value = ${bad()};`,
		() => `console.log(${o}.value);`,
		() => `${o}.value += ${w}("added", ${n(scope)});`,
		() => `console.log(new ${c}(${bad()}).limit);`,
		() => `const { limit = ${bad()}, value: v } = ${o};\nconsole.log(limit, v);`,
		() => `const [p = ${bad()}] = [] as number[];\nconsole.log(p);`,
		() => `console.log(String(${o}), "after");`,
		() => `console.log([...${o}], "after");`,
		() => `for (const x of ${o}) console.log("item", x);`,
		() => `console.log([3, 2, 1].map((x) => (x === 2 ? ${bad()} : x)));`,
		() => `console.log(JSON.stringify({ a: 1, o: ${o} }));`,
		() => `console.log(((a = ${bad()}, b = ${w}("second", 1)) => a + b)());`,
		() => `console.log(${w}("test", true) && ${bad()} > 0 ? ${w}("then", 1) : ${bad()});`,
		() => `if (${bad()} > 5) console.log("big");\nelse console.log("small");`,
		() => `switch (${bad()}) {\ncase ${bad()}:\nconsole.log("same");\nbreak;\ndefault:\nconsole.log("other");\n}`,
		() => `for (let i = 0; i < Math.min(3, ${bad()}); i++) console.log(i);`,
		() => `${o}.list[${w}("index", 0)] = ${bad()};`,
		() =>
			`throw new ${draw.pick(["Error", "RangeError"])}("direct " + ${bad()}, { cause: ${draw.pick(['"why"', "new Error('inner')", "5"])} });`,
		() => `console.log(${o}.absent!.name.length);`,
		() => `console.log(JSON.parse(${draw.pick(['"{"', '"[1,]"', "'{\"a\":1}'", '"nul"', '""'])}));`,
		() =>
			`console.log("x".repeat(${draw.pick(["-1", "1"])}), (1.5).toFixed(${draw.pick(["101", "2"])}), new Array(${draw.pick(["0", "-1"])}).length);`,
	]);
	// messages of errors that the machine raises differ: what it was is enough
	const shown = (): string =>
		draw.pick([
			"console.log(/^(boom|direct)/.test((caught as Error).message) ? (caught as Error).message : (caught as Error).name);",
			`if (caught instanceof ${kind}) console.log("kind", caught.name);\nelse console.log((caught as Error).name);`,
			"console.log((caught as Error).name, (caught as Error).cause instanceof Error, caught instanceof Error);",
		]);
	const whole = acts.map((a) => {
		const last = draw.chance(25) ? ` finally {\nconsole.log("finally", ${o}.list.length);\n}` : "";
		return `try {\n${a}\n} catch (caught) {\n${shown()}\n}${last}`;
	});
	return `class Own${k} extends ${draw.pick(["Error", "RangeError"])} {
override name = "Own";
constructor(message: string, readonly more = ${n(scope)}) {
super(message);
}
}
function ${boom}(x: number): number {
if (x > 0) throw new ${kind}("boom " + x);
return x;
}
class ${c} {
list = [1];
absent: { name: string } | null = null;
constructor(readonly limit: number) {
${draw.pick(["", `if (limit > 2) ${boom}(limit);`])}
}
get value(): number {
return ${draw.pick([`${boom}(${draw.nat(1)})`, "this.limit"])};
}
set value(to: number) {
console.log("set", to);
if (to > 1) ${boom}(to);
}
toString(): string {
return "f" + ${boom}(${draw.nat(1)});
}
toJSON(): unknown {
return ${draw.pick(["this.limit", `${boom}(1)`, "[this.list]"])};
}
*[Symbol.iterator](): Generator<number> {
try {
yield 1;
yield ${boom}(${draw.nat(1)});
} finally {
console.log("closed");
}
}
}
const ${o} = new ${c}(${draw.nat(2)});
${whole.join("\n")}`;
}
