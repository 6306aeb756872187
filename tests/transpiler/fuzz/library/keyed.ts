// Records, Maps and Sets, JSON, dates and typed arrays.

import type { Call } from "./values.ts";

const containers: readonly Call[] = [
	(v) => `new Set(${v.draw.chance(50) ? v.numbers() : v.texts()})`,
	(v) => `[...new Set(${v.draw.chance(50) ? v.numbers() : v.texts()})]`,
	(v) => `new Set(${v.numbers()}).has(${v.number()})`,
	(v) => `new Map(${v.texts()}.map((x, k) => [x, k]))`,
	(v) => `new Map(${v.numbers()}.map((x) => [x, String(x)]))`,
	(v) => `[...new Map(${v.texts()}.map((x) => [x.length, x])).values()]`,
	(v) => `Object.keys({ ${v.draw.pick(["b", '"2"', "1"])}: 1, a: 2, ${v.draw.pick(["10", '"x y"', "c"])}: 3 })`,
	(v) => `Object.entries({ z: ${v.number()}, "1": ${v.number()} })`,
	(v) => `Object.fromEntries(${v.texts()}.map((x, k) => [x, k]))`,
	(v) => `Object.assign({ a: 1 }, { b: ${v.number()} })`,
	(v) => `structuredClone({ a: ${v.numbers()}, d: { e: ${v.text()} } })`,
	(v) => `(({ a, ...rest }) => [a, rest])({ a: ${v.primitive()}, b: ${v.number()}, c: ${v.text()} })`,
	(v) => `[${v.primitive()}, ${v.primitive()}, ${v.primitive()}]`,
	(v) => `({ s: { t: { u: { v: ${v.number()} } } } })`,
	(v) => `({ a: ${v.primitive()}, b: ${v.numbers()}, c: ${v.text()} })`,
];

const json: readonly Call[] = [
	(v) =>
		`JSON.stringify(${v.draw.chance(50) ? v.numbers() : v.texts()}${v.draw.pick(["", ", null, 2", ', null, "-"', ", null, 0"])})`,
	(v) =>
		`JSON.stringify({ a: ${v.primitive()}, b: [${v.primitive()}], c: { d: ${v.primitive()} } }${v.draw.pick(["", ", null, 2", ', ["a", "c"]'])})`,
	(v) => `JSON.parse(JSON.stringify({ x: ${v.number()}, y: ${v.text()}, z: ${v.numbers()} }))`,
];

const TIMES = ["0", "86400000", "1e12", "-1", "NaN", "1709210096789", "951782400000", "4107542400000"];

const READ = [
	...["toISOString()", "toJSON()", "toUTCString()", "getTime()", "getUTCDay()", "getUTCMonth()", "getUTCFullYear()"],
	...["getUTCMilliseconds()", "getDate()", "toLocaleDateString()"],
];

const WRITTEN_DATES = [
	...[
		'"2024-02-29"',
		'"2024-02-29T12:34:56Z"',
		'"2023-12-31T23:59:59.999Z"',
		'"2024-02-30"',
		'"2024-06-15T10:00:00+02:00"',
	],
	...['"x"', '""'],
];

const dates: readonly Call[] = [
	(v) => `new Date(${v.draw.pick(TIMES)}).${v.draw.pick(READ)}`,
	(v) => `new Date(${v.draw.pick(WRITTEN_DATES)}).getTime()`,
	(v) =>
		`Date.UTC(${v.args(
			2,
			() => "2024",
			() => v.draw.pick(["0", "13", "-1"]),
			() => v.draw.pick(["0", "31", "60"]),
		)})`,
	(v) =>
		`((d) => (d.setUTC${v.draw.pick(["Date", "Month", "FullYear", "Hours", "Minutes", "Seconds"])}(${v.draw.pick(["0", "31", "-5"])}), d.toISOString()))(new Date(1709210096789))`,
];

const TYPED = ["Uint8Array", "Int8Array", "Int16Array", "Uint16Array", "Int32Array", "Uint32Array", "Float32Array"];

const typed: readonly Call[] = [
	(v) => `new ${v.draw.pick([...TYPED, "Float64Array"])}(${v.numbers()})`,
	(v) => `Array.from(new ${v.draw.pick(TYPED)}([${v.number()}, ${v.number()}]))`,
	(v) => `new ${v.draw.pick(TYPED)}([${v.number()}, ${v.number()}]).join(${v.args(0, "text")})`,
	(v) => `new ${v.draw.pick(TYPED)}(${v.numbers()}).slice(${v.args(0, "place", "place")})`,
	(v) => `new ${v.draw.pick(TYPED)}(${v.numbers()}).subarray(${v.args(0, "place", "place")}).length`,
	(v) => `new ${v.draw.pick(TYPED)}(${v.numbers()}).map((x) => x + 1)`,
	(v) => `new TextEncoder().encode(${v.text()})`,
];

export const keyed: readonly Call[] = [...containers, ...json, ...dates, ...typed];
