// JSON.stringify with an indentation that may be missing, a number or a text (O5)
function show(value: unknown, indent?: number | string): string {
	return JSON.stringify(value, null, indent);
}
const data = { a: [1], b: "x" };
console.log(show(data), show(data, 2), show(data, "--"), show(data, 2.7), show([1], 99), show([1], -3));
console.log(show([1], NaN), show([1], 0), show([1], ""), show([1], "0123456789ab"));
const any = (value: unknown, indent?: any) => JSON.stringify(value, undefined, indent);
console.log(any([1]), any([1], true), any([1], null), any([1], {}), any([1], "\t"), any([1], 1));
