// Methods of strings with arguments beyond all bounds, and regular expressions.
import type { Scope } from "../scope.ts";
import { lines, n, notedText, s } from "./parts.ts";

const PLACES = ["-9", "-1", "0", "1", "2", "3", "99", "NaN", "Infinity", "-Infinity", "1.7", "-1.5"];
const TEXTS = [
	"",
	"a",
	"abc",
	"hello world",
	"a,b,,c",
	"  pad\\t ",
	"Ünïcode é",
	"0x1F",
	"aaa",
	"x-y_z",
	"line\\nnext",
];

/** A text that the type checker takes for any. */
function subject(scope: Scope): string {
	const { draw } = scope;
	return draw.chance(60) ? `(${notedText(scope)})` : `("${draw.pick(TEXTS)}" as string)`;
}

export function edges(scope: Scope): string {
	const { draw, world } = scope;
	const text = world.fresh("text");
	const at = (): string => draw.pick([...PLACES, n(scope)]);
	const part = (): string => `"${draw.pick(["", "a", "b", "l", ",", "ab", "é", " ", "-"])}"`;
	const call = (): string =>
		draw.pick([
			`slice(${at()}, ${at()})`,
			`slice(${at()})`,
			`substring(${at()}, ${at()})`,
			`charAt(${at()})`,
			`charCodeAt(${at()})`,
			`codePointAt(${at()})`,
			`at(${at()})`,
			`indexOf(${part()}, ${at()})`,
			`lastIndexOf(${part()}, ${at()})`,
			`includes(${part()}, ${at()})`,
			`startsWith(${part()}, ${at()})`,
			`endsWith(${part()}, ${at()})`,
			`padStart(${draw.pick(["-1", "0", "3", "7.9", "NaN"])}, ${part()})`,
			`padEnd(${draw.pick(["-1", "0", "4", "12"])}, ${part()})`,
			`split(${part()}, ${draw.pick(["0", "1", "2", "-1"])})`,
			`split(${part()})`,
			`repeat(${draw.pick(["0", "1.9", "2"])})`,
			`replace(${part()}, ${draw.pick([`"[$&]"`, `"$$"`, "(m) => m + m", `"$1"`, "(m, i) => m + i", part()])})`,
			`replaceAll(${part()}, ${draw.pick([`"<$&>"`, "(m, i) => String(i)", part()])})`,
			`concat(${part()}, ${draw.pick(["String(1)", part()])})`,
			`localeCompare(${part()})`,
			"trim().length",
			"trimStart()",
			"trimEnd()",
			"toUpperCase().toLowerCase()",
			`split("").reverse().join(${part()})`,
		]);
	const shown = draw.many(3, 7, () => `console.log(JSON.stringify(${text}.${call()}));`);
	const more = lines(scope, 0, 2, [
		() => `console.log(${text}[${at()}], ${text}[${text}.length - 1], ${text}.length);`,
		() => `for (const c of ${text}) console.log(c, c.codePointAt(0), c < "b");`,
		() => `console.log(${text} < ${s(scope)}, ${text} >= "a", ${text} === ${text}.slice());`,
		() => `for (let i = ${text}.length - 1; i >= -1; i--) console.log(${text}[i] ?? "none");`,
		() => `console.log([...${text}].map((c, i) => c + i).join(""), Array.from(${text}).length);`,
		() =>
			`try {\nconsole.log(${text}.repeat(${draw.pick(["-1", "Infinity", "0"])}));\n} catch (e) {\nconsole.log(e instanceof RangeError);\n}`,
		() =>
			`console.log(\`\${${text}}\${\`in \${${n(scope)}} \${[1, [2, ${text}]]}\`}\`, String.raw\`a\\n\${${text}}\`);`,
	]);
	return [`const ${text} = ${subject(scope)};`, ...shown, ...more].join("\n");
}

const PATTERNS = [
	"/a/",
	"/[a-c]+/g",
	"/(\\w+) (\\w+)/",
	"/(?<first>[a-z])(?<second>\\d)?/",
	"/^\\s*|\\s*$/g",
	"/\\d{1,2}/g",
	"/(a|b)*c/",
	"/a+?b*/g",
	"/[^,]*/g",
	"/,/g",
	"/(,)\\s*/",
	"/\\bw/i",
	"/l{2}/",
	"/(l)\\1/",
	"/x(?=-)/",
	"/o(?! w)/g",
	"/./gs",
	"/^./gm",
	"/$/gm",
	"/(?:ab|a)(c|bc)?/",
	"/[\\w.]+@\\w+\\.\\w{2,}/",
	"/[A-Z]/gi",
	"/(\\d+)-(\\d*)/g",
	"/(?:)/g",
	"/\\u00e9|\\xdc/g",
	"/[\\]\\-_]/",
];

const MATTER = [
	...TEXTS,
	"ab12 abc a1b22",
	"me@host.org, you@x.io",
	"10-20, 3-,4-44",
	"aabbab cabc",
	"Hello\\nWorld\\n",
	"[x]-_]",
	"foo woo  wood",
];

export function patterns(scope: Scope): string {
	const { draw, world } = scope;
	const [text, re] = [world.fresh("matter"), world.fresh("re")];
	const pattern = draw.pick(PATTERNS);
	const isGlobal = /\/[a-z]*g[a-z]*$/.test(pattern);
	const isNamed = pattern.includes("?<");
	const isSplitting = !/\([^?].*(\)[?*]|\|)|\?</.test(pattern);
	const acts = lines(scope, 2, 5, [
		() =>
			`console.log(${text}.replace(${re}, ${draw.pick(['"<$&>"', '"$1|$2"', '"$`-$\'"', '"$$"', '"$0 $3"', '""'])}));`,
		() => `console.log(${text}.replace(${re}, (m) => m.toUpperCase() + m.length));`,
		...(isSplitting
			? [() => `console.log(${text}.split(${re}));`, () => `console.log(${text}.split(${re}, 2).length);`]
			: []),
		() => `console.log(${text}.search(${re}), ${re}.test(${text}), ${re}.lastIndex);`,
		() => `console.log(${text}.match(${re})?.[0] ?? "no match", ${text}.match(${re})?.length);`,
		() =>
			`{\nconst found = ${re}.exec(${text});\nconsole.log(found?.index, found?.[0], found?.[1] ?? "none", found?.slice(1).length);\n}`,
		() => `console.log(${re}.source, ${re}.flags, ${re}.global);`,
		...(isGlobal
			? [
					() => `console.log([...${text}.matchAll(${re})].map((m) => m.index + ":" + m[0]).join(" "));`,
					() =>
						`for (let m = ${re}.exec(${text}), i = 0; m !== null && i < 5; m = ${re}.exec(${text}), i++) {\nconsole.log(m.index, m[0], ${re}.lastIndex);\nif (m[0] === "") ${re}.lastIndex++;\n}`,
					() => `console.log(${text}.replaceAll(${re}, "#"));`,
				]
			: []),
		...(isNamed
			? [() => `console.log(${re}.exec(${text})?.groups?.first, ${text}.replace(${re}, "$<second>$<first>"));`]
			: []),
	]);
	return `const ${text} = ${draw.chance(80) ? `"${draw.pick(MATTER)}" as string` : s(scope)};
const ${re} = ${pattern};
${acts.join("\n")}`;
}
