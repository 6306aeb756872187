// What is taken by a key of an object of which nothing is known may be called alone if it asks for no object.
class Meter {
	unit = "W";
	limit = 5;
	label = (): string => `in ${this.unit}`;
	bound = this.describe.bind(this);
	describe(): string {
		return `up to ${this.limit} ${this.unit}`;
	}
}
const meter: any = new Meter();
for (const key of ["label", "limit", "bound", "gone"]) {
	const part = meter[key];
	console.log(key, typeof part === "function" ? part() : part);
}
for (const key of ["describe"]) {
	const method = meter[key];
	console.log(method.call(meter), method.apply(meter, []), meter[key](), (meter[key] as () => string)(), meter[key]!());
}
const shapes: any = {
	sides: 4,
	square: (x: number) => x * x,
	count() {
		return this.sides;
	},
};
for (const key of ["square"]) {
	const area = shapes[key];
	console.log(area(3), [1, 2].map(shapes[key]));
}
function partOf(x: any, key: string): any {
	return x[key];
}
console.log(partOf(shapes, "sides"), partOf(meter, "unit"), Object.keys(shapes).map((key) => typeof shapes[key]));
