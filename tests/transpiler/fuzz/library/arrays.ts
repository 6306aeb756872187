// What there is to ask of arrays, and to do to copies of them.

import type { Call } from "./values.ts";

const TESTS = [
	...["(x) => x > 1", "(x) => x % 2 === 0", "(x) => !x", "(x) => x === x", "Boolean", "(x) => Number.isInteger(x)"],
	...["(x, k) => k > 0", "(_, k, all) => all.length - k > 1"],
];

const MAPPED = [
	...[
		"(x) => x * 2",
		"(x) => x + 0.5",
		"String",
		"(x) => [x, -x]",
		"(x, k) => x * k",
		"(x) => x.toString()",
		"(_, k) => k",
	],
	...["Math.floor", "Math.abs", "(x) => ({ x })", "(x) => (x > 1 ? x : null)", "(x) => x | 0", "(x) => x >>> 1"],
];

const TEXT_TESTS = [
	"(x) => x.length > 1",
	'(x) => x > "b"',
	'(x) => x.includes("a")',
	"Boolean",
	"(x) => /\\d/.test(x)",
];

const TEXTS_MAPPED = [
	...["(x) => x.length", "(x) => x + x", "Number", "(x) => x.toUpperCase()", '(x) => x.split("")', "parseFloat"],
	...[
		"(x, k) => k + x",
		"(x) => +x",
		"(x) => x.charCodeAt(0)",
		"(x) => x[0]",
		"(x) => x.at(-1)",
		"(x) => [...x].length",
	],
];

const ORDERS = [
	...[
		"(a, b) => a - b",
		"(a, b) => b - a",
		"(a, b) => Math.abs(a) - Math.abs(b)",
		"(a, b) => (a < b ? -1 : 1)",
		"() => 0",
	],
	...["(a, b) => (a % 3) - (b % 3)", ""],
];

const TEXT_ORDERS = ["(a, b) => a.length - b.length", "(a, b) => (a < b ? 1 : a > b ? -1 : 0)", ""];

const asking: readonly Call[] = [
	...["filter", "find", "findIndex", "findLast", "findLastIndex", "some", "every"].flatMap((name): Call[] => [
		(v) => `${v.numbers()}.${name}(${v.draw.pick(TESTS)})`,
		(v) => `${v.texts()}.${name}(${v.draw.pick(TEXT_TESTS)})`,
	]),
	...["indexOf", "lastIndexOf", "includes"].flatMap((name): Call[] => [
		(v) => `${v.numbers()}.${name}(${v.args(1, "number", "place")})`,
		(v) => `${v.texts()}.${name}(${v.text()})`,
	]),
	(v) => `${v.numbers()}.at(${v.place()})`,
	(v) => `${v.numbers()}.length`,
	(v) => `${v.numbers()}.reduce((sum, x) => sum + x, ${v.number()})`,
	(v) => `${v.numbers()}.reduceRight((sum, x) => sum - x)`,
	(v) => `${v.texts()}.reduce((all, x) => all + x, ${v.text()})`,
	(v) => `[...${v.numbers()}.${v.draw.pick(["entries", "keys", "values"])}()]`,
	(v) => `Object.entries(${v.numbers()})`,
];

const making: readonly Call[] = [
	(v) => `${v.numbers()}.map(${v.draw.pick(MAPPED)})`,
	(v) => `${v.texts()}.map(${v.draw.pick(TEXTS_MAPPED)})`,
	(v) => `${v.numbers()}.join(${v.args(0, "text")})`,
	(v) => `${v.texts()}.join(${v.args(0, "text")})`,
	(v) => `${v.numbers()}.toString() + ${v.text()}`,
	(v) => `\`\${${v.numbers()}}\``,
	(v) => `${v.numbers()}.slice(${v.args(0, "place", "place")})`,
	(v) => `${v.numbers()}.concat(${v.draw.chance(50) ? v.numbers() : v.number()})`,
	(v) => `${v.numbers()}.toSorted(${v.draw.pick(ORDERS)})`,
	(v) => `${v.numbers()}.toSpliced(${v.args(1, "place", "place", "number")})`,
	(v) => `${v.numbers()}.with(${v.draw.pick(["0", "-1", "1"])}, ${v.number()})`,
	(v) => `${v.numbers()}.toReversed()`,
	(v) => `${v.numbers()}.flatMap((x) => [x, x * 2])`,
	(v) => `[[${v.numbers()}], [${v.numbers()}]].flat(${v.draw.pick(["", "0", "1", "2", "Infinity"])})`,
	(v) => `Array.from(${v.draw.chance(50) ? v.text() : v.texts()})`,
	(v) => `Array.from({ length: ${v.draw.pick(["0", "1", "3"])} }, (_, k) => k * ${v.number()})`,
	(v) => `Array.of(${v.args(1, "number", "number")})`,
	(v) => `new Array(${v.draw.pick(["0", "2", "3"])}).fill(${v.number()})`,
	(v) => `(([a, , b = ${v.number()}, ...rest]) => [a, b, rest])(${v.numbers()})`,
];

/** Something done to a copy: what it gives, and what the copy is then. */
const done = (copied: string, what: string): string => `((c) => [c.${what}, c])([...${copied}])`;

const changing: readonly Call[] = [
	(v) => done(v.numbers(), `splice(${v.args(1, "place", "place", "number", "number")})`),
	(v) => done(v.numbers(), `push(${v.args(1, "number", "number")})`),
	(v) => done(v.numbers(), `unshift(${v.args(1, "number", "number")})`),
	(v) => done(v.numbers(), v.draw.pick(["pop()", "shift()"])),
	(v) => done(v.numbers(), `fill(${v.args(1, "number", "place", "place")}).length`),
	(v) => done(v.numbers(), `copyWithin(${v.args(2, "place", "place", "place")}).length`),
	(v) => `[...${v.numbers()}].sort(${v.draw.pick(ORDERS)})`,
	(v) => `[...${v.texts()}].sort(${v.draw.pick(TEXT_ORDERS)})`,
	(v) => `[...${v.numbers()}].reverse()`,
];

export const arrays: readonly Call[] = [...asking, ...making, ...changing];
