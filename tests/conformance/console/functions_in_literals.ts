// Functions and classes in literals that are printed where no type tells of them: by their names
class Point {
	constructor(public x: number, public y: unknown) {}
}
function named(): void {}
const double = (x: number) => x * 2;
const tools = { "to-double": (x: number) => x * 2, go: () => 1, named, Point };
const anything: unknown = tools;
console.log(anything, [anything]);
console.log(new Map<string, unknown>([["tools", { run: () => 1 }], ["list", [named, double]]]));
console.log(new Point(1, { double }));
function same<T>(x: T): unknown {
	return x;
}
console.log(same(double), same([double]), same({ double }));
console.log(JSON.stringify(Symbol("s")), JSON.stringify(undefined), JSON.stringify({ a: Symbol("s"), b: 1 }));
export {};
