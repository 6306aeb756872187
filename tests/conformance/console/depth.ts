// console.dir, with how much of the inside it is to show.
const o = { a: { b: { c: { d: { e: 1 } } } } };
console.dir(o);
console.dir(o, { depth: null });
console.dir(o, { depth: 1e21 });
console.dir(o, { depth: 0 });
console.dir(o, { depth: 1, colors: false });
console.dir([1, "a"], { depth: Infinity });
console.dir("x", { depth: 4 });

class Tree {
	constructor(
		public v: number,
		public kids: Tree[] = [],
	) {}
}
console.dir(new Tree(1, [new Tree(2, [new Tree(3, [new Tree(4)])])]), { depth: null });
