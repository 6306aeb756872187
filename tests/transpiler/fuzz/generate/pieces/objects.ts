// JSON there and back, objects by their keys, what is null and what undefined.

import { expression } from "../expressions.ts";
import type { Scope } from "../scope.ts";
import { BOOLEAN } from "../types.ts";
import { lines, list, n, s } from "./parts.ts";

function value(scope: Scope, depth: number): string {
	const { draw } = scope;
	if (depth === 0 || draw.chance(40))
		return draw.pick([
			n(scope),
			s(scope),
			"null",
			"true",
			"false",
			"-0",
			"1e21",
			"1e-7",
			"NaN",
			'"\\u2028\\"\\n\\u0007é"',
			"0.1",
		]);
	const of = (): string => value(scope, depth - 1);
	if (draw.chance(50)) return `[${draw.many(0, 4, of).join(", ")}]`;
	const keys = ["a", '"b c"', "1", "10", "2", '""', "z", '"é"', "toString_", '"-1"'].filter(() => draw.chance(40));
	return `{ ${keys.map((k) => `${k}: ${of()}`).join(", ")} }`;
}

const BROKEN = [
	"{",
	"[1,]",
	"{'a':1}",
	"01",
	"1.",
	"+1",
	'"\\x"',
	"[1 2]",
	"nul",
	"",
	" ",
	'{"a":}',
	'{"a":1,}',
	"NaN",
	'"\t"',
];
const GOOD = [
	"[1, 2.50, -0, 1e3, 1E-2]",
	' {"b": 1, "a": [null, true], "2": "x", "1": {} } ',
	'"\\u00e9\\n\\\\ \\/ \\ud83d\\ude00"',
	"-0.5e+2",
	'{"a":1,"a":2}',
	"123456789012345678901",
	"[[[]],{}]",
	'{"__proto__x":1}',
];

export function json(scope: Scope): string {
	const { draw, world } = scope;
	const [data, text] = [world.fresh("data"), world.fresh("text")];
	const indent = (): string =>
		draw.pick(["", ", null, 2", ', null, "--"', ", null, 0", ', ["a", "z"]', ', ["1", "a"], 1']);
	const acts = lines(scope, 2, 4, [
		() => `console.log(JSON.stringify(${data}${indent()}));`,
		() => `console.log(JSON.stringify(JSON.parse(JSON.stringify(${data}))) === JSON.stringify(${data}));`,
		() => `console.log(JSON.stringify([undefined, ${n(scope)}, null, { u: undefined, v: ${s(scope)} }]));`,
		() =>
			`console.log(JSON.stringify(${draw.pick([s(scope), n(scope), "null", "undefined", "[]", "{}", "[undefined]", "[[]]", "{ a: [] }"])}${indent()}));`,
		() =>
			`console.log(JSON.stringify(new (class {\nx = ${n(scope)};\n#y = 1;\nz?: string;\nget w() {\nreturn this.#y;\n}\n})()));`,
		() =>
			`console.log(JSON.stringify({ d: { toJSON: () => ${draw.pick([n(scope), "[1]"])} }, m: [...new Map([["a", ${n(scope)}]])] }));`,
		() =>
			`try {\nconsole.log(JSON.stringify(JSON.parse(${JSON.stringify(draw.pick([...BROKEN, ...GOOD]))})${indent()}));\n} catch (e) {\nconsole.log(e instanceof SyntaxError, (e as Error).name);\n}`,
		() =>
			`for (const ${text} of ${JSON.stringify(draw.many(2, 4, () => draw.pick(GOOD)))}) console.log(JSON.parse(${text}));`,
		() => `console.log(structuredClone(${data}), ${data} === ${data});`,
		() => `console.log(${data});`,
	]);
	return `const ${data} = ${value(scope, 3).replace(/^\[\]$/, "[1]")};\n${acts.join("\n")}`;
}

export function keys(scope: Scope): string {
	const { draw, world } = scope;
	const [o, k] = [
		world.fresh("rec"),
		() => draw.pick(['"a"', '"b"', '"1"', '"01"', '"10"', '""', '"zz"', '"-5"', "String(1)"]),
	];
	const acts = lines(scope, 3, 7, [
		() => `${o}[${k()}] = ${n(scope)};`,
		() => `delete ${o}[${k()}];`,
		() => `console.log(${o}[${k()}], ${k()} in ${o}, Object.hasOwn(${o}, ${k()}));`,
		() => `console.log(Object.keys(${o}).join(), Object.values(${o}).join());`,
		() => `for (const [key, x] of Object.entries(${o})) console.log(key + "=" + x);`,
		() => `for (const key in ${o}) console.log(key, ${o}[key]);`,
		() => `Object.assign(${o}, { b: ${n(scope)}, 10: 1 }, ${draw.pick(["null", "{}", "{ a: 3 }"])});`,
		() => `console.log(Object.fromEntries(Object.entries(${o}).map(([key, x]) => [key + "!", x])));`,
		() =>
			`const { a: a${world.trace()} = ${n(scope)}, ...others${world.trace()} } = ${o};\nconsole.log(others${world.trace() - 1});`,
		() => `console.log({ ...${o}, 5: 0, a: 1 }, ${o});`,
		() => `${o}[${k()}] = (${o}[${k()}] ?? ${n(scope)}) + 1;`,
		() => `console.log(JSON.stringify(${o}), Object.keys(${o}).length === 0);`,
		() => `console.log(Object.entries(${o}).sort(([x], [y]) => (x < y ? -1 : 1)).join(" "));`,
		() => `console.log(new Map(Object.entries(${o})));`,
	]);
	return `const ${o}: Record<string, number> = { ${draw.pick(["", "b: 2, a: 1", "2: 2, 1: 1, x: 0", '"-1": 1, 0: 2'])} };\n${acts.join("\n")}`;
}

/** What is not there: null, undefined, a missing property, a function without a result. */
export function nothings(scope: Scope): string {
	const { draw, world } = scope;
	const [f, nothing, box, xs] = [world.fresh("maybe"), world.fresh("nothing"), world.fresh("box"), world.fresh("xs")];
	const x = (): string =>
		draw.pick([
			...[0, 1, 2, 3].map((i) => `${f}(${i})`),
			`${box}.a`,
			`${box}.b`,
			`${xs}[${draw.nat(4)}]`,
			`${xs}.find((y) => y === ${draw.nat(3)})`,
			`new Map([[1, null]]).get(${draw.nat(2)})`,
		]);
	const acts = lines(scope, 3, 7, [
		() => `console.log(${x()}, String(${x()}), \`\${${x()}}\`);`,
		() => `console.log(${x()} ?? "else", ${x()} || "falsy", ${x()} && "truthy");`,
		() => `console.log(${x()} === undefined, ${x()} === null, ${x()} == null);`,
		() => `console.log(typeof ${x()}, [${x()}, ${x()}], [${x()}, ${x()}].join("-"));`,
		() => `console.log({ p: ${x()} }, JSON.stringify({ p: ${x()}, q: [${x()}] }));`,
		() => `${box}.a = ${draw.pick(["null", "undefined", n(scope)])};`,
		() =>
			`${draw.pick([`delete ${box}.b;`, `${box}.b = undefined;`, `${box}.b = 4;`])}\nconsole.log("b" in ${box}, ${box}, Object.keys(${box}).join());`,
		() => `console.log(((p: number | null | undefined = 5) => p)(${x().replace(/^\w+\(\)$/, "undefined")}));`,
		() =>
			`${xs}.push(${draw.pick(["null", "undefined", "7"])});\nconsole.log(${xs}, ${xs}.indexOf(undefined), ${xs}.includes(null));`,
		() => `if (${x()}) console.log("yes");\nelse console.log("no");`,
		() =>
			`console.log(new Set([${x()}, ${x()}, null, undefined]).size, [null, undefined, 0].filter((y) => y != null).length);`,
		() => `console.log((${x()} as number | null | undefined)?.toFixed(1) ?? "none");`,
	]);
	return `function ${f}(k: number): number | null | undefined {
if (k === 1) return null;
if (k === 2) return;
if (k === 3) return ${n(scope)};
return undefined;
}
function ${nothing}(): void {
note(${world.trace()});
}
const ${box}: { a: number | null | undefined; b?: number } = { a: null };
const ${xs}: (number | null | undefined)[] = [null, undefined, ${n(scope)}];
console.log(${nothing}(), typeof ${nothing}());
${acts.join("\n")}`;
}

/** An object with some of everything, there and back. */
export function backAndForth(scope: Scope): string {
	const { draw } = scope;
	const o = scope.world.fresh("data");
	const space = draw.pick(["", ", null, 2", ', null, "\\t"']);
	return `const ${o} = { n: ${n(scope)}, s: ${s(scope)}, list: ${list(scope)}, none: null, deep: { yes: ${expression(scope, BOOLEAN, 1)} } };
console.log(JSON.stringify(${o}${space}));
const ${o}_back = JSON.parse(JSON.stringify(${o})) as typeof ${o};
console.log(${o}_back.s === ${o}.s, ${o}_back.list.length, ${o}_back.deep.yes, ${o}_back.none);`;
}
