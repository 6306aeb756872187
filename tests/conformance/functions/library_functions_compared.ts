// Functions of the library as values: each is one, wherever it is asked for.

type Conv = (x: any) => unknown;
const table: Conv[] = [Number, String, Boolean, parseInt, parseFloat, isNaN, isFinite, Array.isArray, Number.isInteger, Math.abs];
const name = (f: Conv): string => {
	if (f === Number) return "Number";
	if (f === String) return "String";
	if (f === Boolean) return "Boolean";
	if (f === parseInt) return "parseInt";
	if (f === parseFloat) return "parseFloat";
	if (f === isNaN) return "isNaN";
	if (f === isFinite) return "isFinite";
	if (f === Array.isArray) return "isArray";
	if (f === Number.isInteger) return "isInteger";
	if (f === Math.abs) return "abs";
	return "?";
};
console.log(table.map(name).join());
console.log(table.indexOf(String), table.includes(isNaN));

const names = new Map<unknown, string>([[String, "text"], [Number, "number"], [Math.max, "max"], [parseInt, "pi"]]);
console.log(names.get(String), names.get(Number), names.get(Math.max), names.get(parseInt));
const whole: (x: number) => boolean = Number.isInteger;
console.log(whole === Number.isInteger, Math.min === Math.min);
const o = { convert: Number as (x: string) => number };
console.log(o.convert === Number);

function count(x: string, convert: (x: string) => number = Number) {
	return convert === Number ? `Number ${convert(x)}` : `another ${convert(x)}`;
}
console.log(count("7"), count("8", Number), count("9", parseInt));
const tests: ((x: number) => boolean)[] = [isNaN, isFinite, Number.isNaN];
console.log(tests.indexOf(isFinite), tests.indexOf(isNaN), tests.map((test) => test(Number.NaN)).join());
