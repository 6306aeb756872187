// O3, A9, S14: literals, and objects of other classes, stand for a class's own objects by their form
class Point {
	label?: string;
	constructor(
		public x: number,
		public y: number,
	) {}
}
const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
const origin: Point = { x: 0, y: 0 };
console.log(distance(origin, { x: 3, y: 4 }), origin, new Point(1, 2), origin instanceof Point, origin.label);
class Spot {
	constructor(
		public x: number,
		public y: number,
		public name: string,
	) {}
}
const spot: Point = new Spot(1, 1, "here");
console.log(spot, Object.keys(spot), JSON.stringify([origin, spot]), spot.constructor.name, origin.constructor.name);
const asked = { x: 5, y: 6 };
const moved = (p: Point, by: number): Point => ({ ...p, x: p.x + by });
console.log(moved(asked, 1), moved(new Point(1, 1), 2), moved(moved(spot, 1), 1), { ...spot });
const labelled: Point = { ...origin, ...(asked.x > 1 && { label: "far" }), y: 9 };
const { label = "none", ...rest } = labelled;
console.log(label, rest, moved({ x: 1, y: 1 }, 1).label ?? "no label", "label" in origin);

class Node1<T> {
	next: Node1<T> | null = null;
	constructor(public value: T) {}
}
let head: Node1<number> | null = null;
for (const value of [3, 2, 1]) head = { value, next: head };
const first = new Node1(0);
first.next = head;
for (let n: Node1<number> | null = first; n !== null; n = n.next) console.log(n.value);

class Shape {
	name = "shape";
	area(): number {
		return 0;
	}
	describe(prefix = "a"): string {
		return `${prefix} ${this.name} of ${this.area()}`;
	}
	toString(): string {
		return `<${this.name}>`;
	}
}
class Square extends Shape {
	constructor(public side: number) {
		super();
		this.name = "square";
	}
	override area(): number {
		return this.side ** 2;
	}
}
const odd: Shape = {
	name: "odd",
	area: () => 1.5,
	describe(prefix) {
		return `${prefix}: ${this.name}`;
	},
};
for (const s of [new Shape(), new Square(3), odd]) console.log(s.describe(), s.area(), `${s}`, s.toString(), s instanceof Square);

class Box {
	constructor(
		public w: number,
		public h: number,
	) {}
	get area(): number {
		return this.w * this.h;
	}
}
const boxes: Box[] = [new Box(1, 2), { w: 2, h: 3, area: 6 }];
boxes.push({
	w: 4,
	h: 4,
	get area() {
		return this.w + 100;
	},
});
console.log(boxes.map((b) => b.area));

// what may be either is read in one way
const sum = (p: Point | { x: number; y: number }): number => p.x + p.y;
const mixed = [{ x: 1, y: 1, w: 0, h: 0 }, new Box(2, 2)];
console.log(sum(asked), sum(new Point(2, 3)), sum({ x: 9, y: 1 }), mixed.map((m) => m.w), mixed);

// all literals that become of one type are of one kind
interface Named {
	name: string;
}
class Person implements Named {
	name = "person";
}
const hello = (n: Named): void => console.log(n.name);
const listed = [{ name: "a" }, { name: "b" }];
for (const n of listed) hello(n);
const pick = (isFirst: boolean) => {
	if (isFirst) return { name: "c" };
	return { name: "d" };
};
hello(pick(true));
hello(pick(false));
hello(listed.length > 2 ? { name: "e" } : { name: "f" });
const nested = { inner: [{ name: "g" }, { name: "h" }] };
nested.inner.forEach(hello);
hello(listed.find((n) => n.name === "z") ?? { name: "i" });
hello(new Person());

// fields that come later are shown in the order in which they came
class Late {
	name = "";
	email?: string;
	words?: Map<string, number>;
}
const late: Late = { name: "l" };
late.words = new Map([["k", 1]]);
late.email = undefined;
console.log(late, Object.keys(late), { ...late, name: "copy" });
const read = JSON.parse('{"email":"e"}') as Late;
read.name = "n";
console.log(read, JSON.stringify(read));
