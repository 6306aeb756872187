// Values of several types in one place: as keys, as items, compared, added, asked for their type.
import type { Scope } from "../scope.ts";
import { lines, n, s } from "./parts.ts";

/** Alike in Python or in text, and not the same value: or the same value written twice. */
const ALIKE = [
	"0",
	"1",
	"-0",
	"1.0",
	"2",
	"0.5",
	"true",
	"false",
	'"0"',
	'"1"',
	'"true"',
	'""',
	"NaN",
	'"NaN"',
	'"null"',
];

/** A union's values as items of arrays, Sets and Maps, compared and converted. */
export function alike(scope: Scope): string {
	const { draw, world } = scope;
	const type = `Any${world.trace()}`;
	const [xs, m, st, f] = [world.fresh("xs"), world.fresh("m"), world.fresh("st"), world.fresh("f")];
	const x = (): string => draw.pick([...ALIKE, n(scope), s(scope), `${xs}[0]!`, `${xs}.at(-1)!`]);
	const asked = (): string =>
		draw.pick([
			"typeof x",
			"x === y",
			"x !== y",
			"Object.is(x, y)",
			"String(x)",
			`\`<\${x}>\``,
			"!x",
			"x ? 1 : 0",
			"Number(x)",
			"Boolean(x)",
			"JSON.stringify([x, y])",
			"[x].includes(y)",
			"[y, x].indexOf(x)",
			`typeof x === "number" ? x + 1 : "no number"`,
			`typeof x === "string" ? x.length : -1`,
			`typeof x === "string" && typeof y === "string" ? x + y : "none"`,
			`typeof x === "boolean" ? !x : x`,
			`typeof x === typeof y && x < y`,
			"x || y",
			"x && y",
			"[x, y].join()",
			"new Set([x, y]).size",
		]);
	const acts = lines(scope, 3, 6, [
		() => `${m}.set(${x()}, ${n(scope)});`,
		() => `console.log(${m}.get(${x()}), ${m}.has(${x()}), ${m}.delete(${x()}));`,
		() => `console.log(${st}.has(${x()}), ${st}.add(${x()}).size, ${st}.delete(${x()}));`,
		() => `console.log(${xs}.indexOf(${x()}), ${xs}.includes(${x()}), ${xs}.lastIndexOf(${x()}));`,
		() =>
			`console.log(${xs}.filter((x) => Object.is(x, ${x()})).length, ${xs}.findIndex((x) => typeof x === "string"));`,
		() => `console.log([...${m}.keys()].map((x) => typeof x).join(), ${m}.size);`,
		() => `console.log(${xs}, ${st});`,
		() => `console.log(${m});`,
		() => `${xs}.push(${x()});`,
		() => `console.log(${xs}.map(String).sort().join("|"));`,
		() =>
			`switch (${xs}[0]) {\ncase 1:\nconsole.log("one");\nbreak;\ncase "1":\nconsole.log("text");\nbreak;\ncase true:\nconsole.log("yes");\nbreak;\ndefault:\nconsole.log("other");\n}`,
		() => `for (const x of ${st}) if (x) console.log(x);`,
	]);
	return `type ${type} = number | string | boolean;
const ${xs}: ${type}[] = [${draw.many(2, 5, () => draw.pick([...ALIKE, n(scope), s(scope)])).join(", ")}];
const ${m} = new Map<${type}, number>([${draw.many(1, 3, (i) => `[${x()}, ${i}]`).join(", ")}]);
const ${st} = new Set<${type}>([${draw.many(1, 4, x).join(", ")}]);
const ${f} = (x: ${type}, y: ${type}): void => console.log(${draw.many(2, 5, asked).join(", ")});
for (const x of ${xs}) ${f}(x, ${x()});
${acts.map((a) => `{\n${a}\n}`).join("\n")}
console.log([...${st}].map((x) => typeof x + x).join(), [...${m}].map(([k, v]) => typeof k + k + "=" + v).join());`;
}

/** What came as text and is of any type until it is asked. */
export function untyped(scope: Scope): string {
	const { draw, world } = scope;
	const [read, walk, data] = [world.fresh("read"), world.fresh("walk"), world.fresh("data")];
	const json = (depth: number): unknown => {
		const leaf = draw.pick<unknown>([0, 1, -1.5, 1e21, "", "a", "12", true, false, null, "é", 3]);
		if (depth === 0 || draw.chance(30)) return leaf;
		if (draw.chance(50)) return draw.many(0, 4, () => json(depth - 1));
		const keys = ["a", "b", "2", "1", "name", "list"].filter(() => draw.chance(50));
		return Object.fromEntries(keys.map((key) => [key, json(depth - 1)]));
	};
	const text = JSON.stringify({ a: json(2), list: draw.many(0, 4, () => json(1)), name: json(0), count: draw.nat(5) });
	const acts = lines(scope, 2, 6, [
		() => `console.log(${walk}(${data}.${draw.pick(["a", "list", "name", "count", "none"])}));`,
		() => `console.log(${data}.list.length, ${data}.list[0], ${data}.name);`,
		() => `console.log(Array.isArray(${data}.a), typeof ${data}.a, ${data}.a === null);`,
		() => `for (const x of ${data}.list) console.log(typeof x, String(x));`,
		() => `console.log(Object.keys(${data}).join(), "a" in ${data}, ${data}.none === undefined);`,
		() => `${data}.count = (${data}.count as number) + ${n(scope)};\nconsole.log(${data}.count);`,
		() => `console.log(${data}.name === ${draw.pick(['"a"', "1", "null", "true"])}, ${data}.name ? "some" : "none");`,
		() => `console.log(JSON.stringify(${data}), ${data});`,
		() => `const { a, list, none = ${n(scope)} } = ${data};\nconsole.log(a, list, none);`,
		() =>
			`console.log((${data}.list as ${draw.pick(["any", "unknown"])}[]).map((x) => (typeof x === "number" ? x * 2 : x)));`,
		() => `console.log(${data}.a?.b, ${data}.name?.length);`,
		() => `console.log(${data}.count + 1, ${data}.count > 2, -${data}.count);`,
		() => `console.log(${data}.name + "!", \`\${${data}.name}\`);`,
	]);
	return `const ${walk} = (x: unknown, depth = 0): string => {
if (x === null || x === undefined) return String(x);
if (typeof x === "number") return "n" + (x + depth);
if (typeof x === "string") return JSON.stringify(x) + x.length;
if (typeof x === "boolean") return x ? "yes" : "no";
if (Array.isArray(x)) return "[" + x.map((y) => ${walk}(y, depth + 1)).join() + "]";
if (typeof x === "object") return "{" + Object.entries(x).map(([k, y]) => k + ":" + ${walk}(y, depth + 1)).join() + "}";
return typeof x;
};
const ${read} = (text: string): any => JSON.parse(text);
const ${data} = ${read}(${JSON.stringify(text)});
${acts.map((a) => `{\n${a}\n}`).join("\n")}
console.log(${walk}(${data}));`;
}
