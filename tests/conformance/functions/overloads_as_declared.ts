// A function with overloads is what its body says, wherever it is declared, called or handed to (F4, F5)
for (let i = 0; i < 2; i++) {
	function named(x: number): string;
	function named(x: string): string;
	function named(x: number | string): string {
		return `${x}${i}`;
	}
	const show = (): string => named(i) + named("s");
	console.log(show(), named(5));
}
function outer(n: number): string {
	function inner(k: number): string;
	function inner(k: number): string {
		return k <= 0 ? "" : inner(k - 1) + n;
	}
	return inner(n);
}
console.log(outer(3));
class Vec {
	constructor(x: number);
	constructor(x: number, y: number);
	constructor(
		public x: number,
		public y = x,
	) {}
	plus(other: { x: number; y: number }): Vec;
	plus(other: { x: number; y: number }): Vec {
		return new Vec(this.x + other.x, this.y + other.y);
	}
}
console.log(new Vec(1, 2).plus({ x: 1, y: 1 }), new Vec(1).plus(new Vec(0.5)));
function length(of: { x: number; y: number }): number;
function length(of: { x: number; y: number }): number {
	return Math.hypot(of.x, of.y);
}
console.log(length({ x: 3, y: 4 }), length(new Vec(3, 4)));
interface Part {
	x: number;
	y?: number;
}
function label(part: Part): string;
function label(part: { x: number; y: number }, unit?: string): string;
function label(part: any, unit = "mm"): any {
	return `${part.x}|${part.y}${unit}`;
}
console.log(label({ x: 1 }), label({ x: 1, y: 2 }, undefined), label(JSON.parse('{"x":5}')));
function first(texts: TemplateStringsArray, ...values: unknown[]): string;
function first(texts: TemplateStringsArray): string {
	try {
		(texts as any)[0] = "z";
	} catch (e) {
		return (e as Error).message;
	}
	return texts[0]!;
}
console.log(first`a${1}`);
switch (outer(1)) {
	case "1":
		function within(x: number): number;
		function within(x: number): number {
			return x / 2;
		}
		console.log([1, 2].map(within), within(3) | 0);
}
