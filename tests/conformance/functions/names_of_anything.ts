// The name of what is any, where the program tells functions from others.
class Shape {
	constructor(public name: string) {}
	area() {
		return 0;
	}
}
const make = () => 1;
function shown(value: any): string {
	if (value === null || value === undefined) return `${value}`;
	switch (typeof value) {
		case "function":
			return `<${value.name || "anonymous"}>`;
		case "object":
			if (Array.isArray(value)) return `[${value.map((v) => shown(v)).join()}]`;
			if (value instanceof Error) return `${value.name}: ${value.message}`;
			return value.name === undefined ? "{}" : `{${value.name}}`;
		default:
			return `${value}`;
	}
}
const record = { run() {}, arrow: () => 2, named: function other() {} };
console.log(shown([make, shown, Shape, () => 1, function () {}, async function later() {}, record.run, record.arrow]));
console.log(
	shown([record.named, new Shape("s").area, new Shape("t"), {}, { name: "n" }, new TypeError("e"), "x", 1.5]),
);
console.log(shown([null, undefined, true, make.bind(null)]), typeof make);
