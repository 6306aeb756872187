// an assignment takes apart what a declaration does: objects of classes, arrays, texts, errors
class Point {
	constructor(
		public x: number,
		public name: string,
	) {}
	get double(): number {
		return this.x * 2;
	}
}
let x = 0;
let name = "";
let double = 0;
({ x, name, double } = new Point(1, "a"));
console.log(x, name, double);
for ({ x, name } of [new Point(3, "c"), new Point(4, "d")]) console.log(x, name);

const whole = ({ x, name } = new Point(11, "r"));
console.log(x, whole.name);
const box: { inner: Point; spare?: Point } = { inner: new Point(5, "in") };
({
	inner: { x },
} = box);
console.log(x);
({ x } = box.spare ?? { x: 3 });
console.log(x);

let length = 0;
({ length } = [1, 2, 3]);
console.log(length);
({ length } = "four");
console.log(length);

let more: Record<string, unknown> = {};
({ x = 9, ...more } = { x: undefined, y: 5, z: [1] } as { x?: number; y: number; z: number[] });
console.log(x, more);
let message = "";
try {
	throw new Error("lost");
} catch (e) {
	({ message } = e as Error);
}
console.log(message);
