// Numbers as text, text as numbers, and bits beyond 32.
import type { Scope } from "../scope.ts";
import { lines, n } from "./parts.ts";

const NUMBERS = [
	..."0 -0 1 -1 0.5 -0.5 1.5 2.5 -2.5 1.005 1.45 0.1 0.000001 1e-7 -1.5e-9 123.456 99.995 1e21 1.5e21 1e20".split(" "),
	..."123456789012345680000 9007199254740993 4294967295 4294967296 2147483648 -2147483649 1e300 5e-324".split(" "),
	..."NaN Infinity -Infinity 255 256 1000000 0.1+0.2 1/3 -1/3 2**53 2**31-1 1e16+1 1.7976931348623157e308".split(" "),
];

const TEXTS = [
	"",
	" ",
	"0",
	"-0",
	"12",
	" 12 ",
	"1e3",
	"1e",
	"0x1f",
	"-0x1",
	"0b11",
	"0o7",
	"1_0",
	".5",
	"5.",
	".",
	"+3",
].concat(
	[
		"--3",
		"Infinity",
		"-Infinity",
		"infinity",
		"NaN",
		"12px",
		"1,5",
		"\n7\t",
		"1e400",
		"9007199254740993",
		"abc",
		"1.5.2",
	],
	["e5", "00012", "1e-7", "0x", "1 2", "-.5e-1"],
);

/** Each of some numbers through each of some ways to write it. */
export function written(scope: Scope): string {
	const { draw, world } = scope;
	const [xs, texts] = [world.fresh("numbers"), world.fresh("texts")];
	const ways = draw.many(2, 5, () =>
		draw.pick([
			`x.toFixed(${draw.pick(["", "0", "1", "2", "3", "10", "20"])})`,
			`x.toPrecision(${draw.pick(["", "1", "2", "5", "15", "17", "21"])})`,
			`x.toExponential(${draw.pick(["", "0", "1", "3", "10"])})`,
			`x.toString(${draw.pick(["2", "8", "10", "16", "36", "3"])})`,
			"String(x)",
			`\`\${x}\``,
			'x + ""',
			"JSON.stringify([x])",
			"-x",
			"x | 0",
			"x >>> 0",
			"~~x",
			"x % 1",
			"Math.round(x)",
			"Math.trunc(x * 10) / 10",
			"Math.floor(x)",
			"Math.ceil(x)",
			"Math.sign(x)",
			"Math.fround(x)",
			"Number.isInteger(x)",
			"Number.isSafeInteger(x)",
			"parseInt(String(x))",
			"parseFloat(String(x)) === x",
			"Object.is(x, -0)",
			"x ** 2",
			"x ** 0.5",
			"x / 3",
			"x - 1",
			"[x].includes(x)",
			"x.toLocaleString()",
			"Math.hypot(x, 4)",
			"Math.cbrt(x)",
		]),
	);
	const reads = draw.many(1, 4, () =>
		draw.pick([
			"Number(t)",
			"+t",
			"parseInt(t)",
			`parseInt(t, ${draw.pick(["2", "8", "10", "16", "36", "0", "37"])})`,
			"parseFloat(t)",
			"isNaN(Number(t))",
			"Number(t) === parseFloat(t)",
			"Number(t) | 0",
			"Number(t) * 1",
		]),
	);
	return `const ${xs}: number[] = [${draw.many(2, 6, () => draw.pick([...NUMBERS, n(scope)])).join(", ")}];
for (const x of ${xs}) console.log(${ways.join(", ")});
const ${texts}: string[] = [${draw.many(2, 5, () => JSON.stringify(draw.pick(TEXTS))).join(", ")}];
for (const t of ${texts}) console.log(${reads.join(", ")});`;
}

/** Bit operations of numbers of every size, also stored and in a chain. */
export function bits(scope: Scope): string {
	const { draw, world } = scope;
	const [xs, h] = [world.fresh("words"), world.fresh("hash")];
	const wide = (): string =>
		draw.pick([
			..."0 1 -1 255 2147483647 2147483648 -2147483648 -2147483649 4294967295 4294967296 4294967301".split(" "),
			..."1e21 NaN Infinity -Infinity 0.9 -0.9 9007199254740991 -9007199254740991 1e10 0x80000001 0xdeadbeef".split(
				" ",
			),
			n(scope),
		]);
	const op = (): string => draw.pick(["&", "|", "^", "<<", ">>", ">>>"]);
	const count = (): string => draw.pick(["0", "1", "8", "31", "32", "33", "-1", "x", "1.9"]);
	const one = (): string =>
		draw.pick([
			`x ${draw.pick(["&", "|", "^"])} ${wide()}`,
			`x ${draw.pick(["<<", ">>", ">>>"])} ${count()}`,
			`~x ${op()} ${count()}`,
			`(x ${op()} ${count()}) ${op()} ${count()}`,
			`((x << ${count()}) | (x >>> ${count()})) >>> 0`,
			`Math.imul(x, ${wide()})`,
			`Math.clz32(x)`,
			`(x * 31 + ${draw.nat(9)}) | 0`,
			`(x >>> 0).toString(${draw.pick(["2", "16"])})`,
			`(x & 0xff) + ((x >> 8) & 0xff) * 2`,
			`-x >> ${count()}`,
			`(x + 1) & x`,
			`x ** 2 ^ 3`,
		]);
	const steps = lines(scope, 1, 3, [
		() => `${h} = (${h} * 31 + x) | 0;`,
		() => `${h} ${op()}= x;`,
		() => `${h} = ((${h} << 5) - ${h} + x) >>> 0;`,
		() => `${h} = Math.imul(${h} ^ x, 16777619);`,
		() => `${h} ^= ${h} >>> 13;`,
		() => `${h} += ${h} << 3;`,
	]);
	return `const ${xs}: number[] = [${draw.many(2, 6, wide).join(", ")}];
let ${h} = ${draw.pick(["0", "0x811c9dc5", "5381", "-1"])};
for (const x of ${xs}) {
console.log(${draw.many(2, 5, one).join(", ")});
${steps.join("\n")}
console.log(${h});
}`;
}
