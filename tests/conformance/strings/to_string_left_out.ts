// What an interface leaves out: a toString written by a short name, with parameters, or by a key
interface Named {
	name: string;
}
function text(x: unknown): string {
	return `${x}`;
}
function toString(this: { name: string }): string {
	return "own " + this.name;
}
const a: Named = { name: "a", toString } as Named;
console.log(`${a}`, text(a));

function textOf(x: unknown): string {
	return `${x}`;
}
const b: Named = {
	name: "b",
	toString(sep = "-") {
		return "b" + sep;
	},
} as Named;
console.log(`${b}`, textOf(b), [b].join());

const key = "toString";
const c: Named = {
	name: "c",
	["toString"]() {
		return "c!";
	},
} as Named;
const d: any = { name: "d" };
d[key] = () => "d!";
console.log(`${c}`, [c].join(), `${d}`, String(d), "" + d);
