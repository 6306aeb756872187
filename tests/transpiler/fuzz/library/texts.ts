// What there is to ask of a text.

import type { Call, Values } from "./values.ts";

const replacement = (v: Values): string =>
	v.draw.pick([
		() => v.text(),
		() => '"[$&]"',
		() => '"$1-$2"',
		() => '"$$"',
		() => '"$`|$\'"',
		() => '"<$<k>>"',
		() => "(x) => x.toUpperCase()",
		() => "(x, ...more) => x + more.length + typeof more[0]",
	])();

const asking: readonly Call[] = [
	...["at", "charAt", "charCodeAt", "codePointAt"].map(
		(name): Call =>
			(v) =>
				`${v.text()}.${name}(${v.place()})`,
	),
	...["endsWith", "startsWith", "includes", "indexOf", "lastIndexOf"].map(
		(name): Call =>
			(v) =>
				`${v.text()}.${name}(${v.args(1, "text", "place")})`,
	),
	...["slice", "substring", "substr"].map(
		(name): Call =>
			(v) =>
				`${v.text()}.${name}(${v.args(1, "place", "place")})`,
	),
	...["trim", "trimStart", "trimEnd", "toUpperCase", "toLowerCase", "normalize", "toString"].map(
		(name): Call =>
			(v) =>
				`${v.text()}.${name}()`,
	),
	(v) => `${v.text()}[${v.place()}]`,
	(v) => `${v.text()}.length`,
	(v) => `[...${v.text()}]`,
	(v) => `${v.text()} ${v.draw.pick(["<", ">=", "===", "!=="])} ${v.text()}`,
];

const making: readonly Call[] = [
	...["padStart", "padEnd"].map(
		(name): Call =>
			(v) =>
				`${v.text()}.${name}(${v.args(1, "size", "text")})`,
	),
	(v) => `${v.text()}.repeat(${v.size()})`,
	(v) => `${v.text()}.concat(${v.args(1, "text", "text")})`,
	(v) => `${v.text()}.split(${v.args(1, "text", "place")})`,
	(v) => `${v.text()}.replace(${v.text()}, ${replacement(v)})`,
	(v) => `${v.text()}.replaceAll(${v.text()}, ${replacement(v)})`,
	(v) => `String.fromCharCode(${v.args(1, () => v.draw.pick(["65", "97", "233", "8364", "65601"]), "place")})`,
	(v) => `String.fromCodePoint(${v.draw.pick(["128512", "65", "233", "-1", "1114112"])})`,
	(v) => `String.raw\`a\\n\${${v.number()}}\``,
	(v) => `encodeURIComponent(${v.draw.pick(['"a b&c"', '"é"', "s", '"😀"'])})`,
	(v) => `encodeURI(${v.text()})`,
	(v) => `btoa(${v.draw.pick(['"abc"', '"a"', '""'])})`,
];

const byPatterns: readonly Call[] = [
	(v) => `${v.text()}.split(${v.args(1, "pattern", "place")})`,
	(v) => `${v.text()}.replace(${v.pattern()}, ${replacement(v)})`,
	(v) => `${v.text()}.replaceAll(${v.globalPattern()}, ${replacement(v)})`,
	(v) => `${v.text()}.match(${v.pattern()})?.slice()`,
	(v) => `${v.text()}.match(${v.pattern()})?.length`,
	(v) => `[...${v.text()}.matchAll(${v.globalPattern()})].map((x) => [x.index, ...x])`,
	(v) => `${v.text()}.search(${v.pattern()})`,
	(v) => `${v.pattern()}.test(${v.text()})`,
	(v) => `${v.pattern()}.exec(${v.text()})?.groups?.k`,
	(v) => `((q) => [q.exec(${v.text()})?.[0], q.lastIndex, q.exec(${v.text()})?.[0], q.lastIndex])(${v.pattern()})`,
	(v) => `${v.pattern()}.${v.draw.pick(["source", "flags", "global", "toString()"])}`,
];

export const texts: readonly Call[] = [...asking, ...making, ...byPatterns];
