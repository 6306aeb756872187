// What there is to make of numbers, of bigints, and of what is turned into a number or a text.

import type { Call } from "./values.ts";

const FUNCTIONS =
	"abs ceil floor round trunc sign sqrt cbrt log2 log10 fround clz32 exp log sin cos atan log1p expm1 sinh tanh".split(
		" ",
	);

const math: readonly Call[] = [
	...FUNCTIONS.map(
		(name): Call =>
			(v) =>
				`Math.${name}(${v.number()})`,
	),
	...["max", "min"].map(
		(name): Call =>
			(v) =>
				`Math.${name}(${v.args(0, "number", "number", "number")})`,
	),
	...["hypot", "pow", "imul", "atan2"].map(
		(name): Call =>
			(v) =>
				`Math.${name}(${v.number()}, ${v.number()})`,
	),
	(v) => `Math.max(...${v.numbers()})`,
	(v) => `(${v.number()}) ${v.draw.pick(["&", "|", "^", "<<", ">>", ">>>", "%", "**"])} (${v.number()})`,
	(v) => `${v.draw.pick(["~", "-", "!"])}(${v.number()})`,
	(v) => `${v.number()} ${v.draw.pick(["<", ">", "<=", ">=", "===", "!=="])} ${v.number()}`,
];

const written: readonly Call[] = [
	(v) => `(${v.number()}).toFixed(${v.draw.pick(["", "0", "1", "2", "3", "10", "20"])})`,
	(v) => `(${v.number()}).toPrecision(${v.draw.pick(["", "1", "2", "5", "17", "21"])})`,
	(v) => `(${v.number()}).toExponential(${v.draw.pick(["", "0", "2", "10"])})`,
	(v) => `(${v.number()}).toString(${v.draw.pick(["", "2", "16", "36", "8", "3"])})`,
	(v) => `(${v.number()}).toLocaleString()`,
];

const converted: readonly Call[] = [
	...["Number", "String", "Boolean"].map(
		(name): Call =>
			(v) =>
				`${name}(${v.primitive()})`,
	),
	...["isInteger", "isSafeInteger", "isFinite", "isNaN"].map(
		(name): Call =>
			(v) =>
				`Number.${name}(${v.number()})`,
	),
	(v) => `parseInt(${v.args(1, "text", () => v.draw.pick(["10", "16", "2", "36", "8", "0", "1", "37"]))})`,
	(v) => `parseFloat(${v.text()})`,
	(v) => `+${v.text()}`,
	(v) => `isNaN(Number(${v.text()}))`,
	(v) => `Object.is(${v.primitive()}, ${v.primitive()})`,
	(v) => `typeof ${v.primitive()}`,
	(v) => `${v.draw.pick(["n", "m"])} ${v.draw.pick(["||", "&&"])} ${v.number()}`,
	(v) => `\`\${${v.primitive()}}-\${${v.primitive()}}\``,
];

const large: readonly Call[] = [
	(v) => `BigInt(${v.place()}) ** 3n`,
	(v) => `BigInt.asUintN(${v.draw.pick(["8", "64"])}, BigInt(${v.place()}))`,
	(v) => `BigInt.asIntN(8, ${v.draw.pick(["200n", "-200n", "128n"])})`,
	(v) => `(${v.draw.pick(["12345678901234567890n", "-7n", "0n"])}).toString(${v.draw.pick(["", "16", "2"])})`,
	(v) => `${v.draw.pick(["17n", "-17n"])} ${v.draw.pick(["/", "%", "*", "-", "&", ">>"])} ${v.draw.pick(["5n", "3n"])}`,
	(v) => `Number(${v.draw.pick(["9007199254740993n", "-3n"])}) + ${v.number()}`,
];

export const numbers: readonly Call[] = [...math, ...written, ...converted, ...large];
