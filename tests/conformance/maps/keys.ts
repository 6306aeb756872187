// Keys of a Map and Set: by value or by identity, NaN and -0, booleans beside numbers (E6)
// keys of many kinds
interface P { x: number; y: number }
const m = new Map<P, string>();
const p1 = { x: 1, y: 2 }, p2 = { x: 1, y: 2 };
m.set(p1, "one"); m.set(p2, "two");
console.log(m.size, m.get(p1), m.get(p2), m.has({ x: 1, y: 2 }));
for (const [k, v] of m) { console.log(k.x, k.y, v, k === p1); }
const arrs = new Set<number[]>();
const a1 = [1]; arrs.add(a1); arrs.add([1]); arrs.add(a1);
console.log(arrs.size, arrs.has(a1));
const bools = new Map<boolean, number>([[true, 1], [false, 0]]);
for (const [k, v] of bools) console.log(k ? "T" : "F", v);
const mixed = new Map<boolean | number, string>();
mixed.set(true, "t").set(1, "one").set(0, "zero").set(false, "f");
console.log(mixed.size, mixed.get(1), mixed.get(true));
const nums = new Map<number, string>();
nums.set(1, "a"); nums.set(1.0, "b"); nums.set(NaN, "n"); nums.set(0 / 0, "m"); nums.set(-0, "z"); nums.set(0, "zz");
console.log(nums.size, nums.get(NaN), nums.get(0));
class Node1 { constructor(public name: string) {} }
const visited = new Set<Node1>();
const n1 = new Node1("a"), n2 = new Node1("a");
visited.add(n1).add(n2).add(n1);
console.log(visited.size);
const w = new WeakMap<object, number>();
w.set(p1, 5); console.log(w.get(p1), w.has(p2));
const f1 = () => 1, f2 = () => 2;
const fs = new Set<() => number>([f1, f2, f1]);
console.log(fs.size); for (const f of fs) console.log(f());

// a WeakRef keeps its object for as long as anybody can have it
class Leaf {
	parent: WeakRef<Leaf> | null = null;
	constructor(public label: string) {}
	under(parent: Leaf): this {
		this.parent = new WeakRef(parent);
		return this;
	}
	path(): string {
		const parent = this.parent?.deref();
		return parent === undefined ? this.label : `${parent.path()}/${this.label}`;
	}
}
const root = new Leaf("root");
const cached = new Map([["root", new WeakRef(root)]]);
console.log(new Leaf("leaf").under(new Leaf("mid").under(root)).path(), cached.get("root")?.deref() === root, cached.get("x")?.deref() === undefined, cached.get("root") instanceof WeakRef);
