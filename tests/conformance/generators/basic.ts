// Y11: generators that are run to their end
function* count(from: int, to: int): Generator<int> {
	for (let i = from; i < to; i++) yield i;
}
for (const n of count(2, 5)) console.log(n);
function* both(): Generator<string> {
	yield "a";
	yield* ["b", "c"];
	yield* inner();
	yield "z";
}
function* inner(): Generator<string> {
	yield "inner";
}
for (const s of both()) console.log(s);
class Tree {
	left: Tree | null = null;
	right: Tree | null = null;
	constructor(readonly value: int) {}
	*[Symbol.iterator](): Generator<int> {
		if (this.left) yield* this.left;
		yield this.value;
		if (this.right) yield* this.right;
	}
	*values(): Generator<int> {
		yield this.value;
	}
}
const tree = new Tree(2);
tree.left = new Tree(1);
tree.right = new Tree(3);
for (const v of tree) console.log(v);
for (const v of tree.values()) console.log(v);
let total = 0;
for (const n of count(0, 100)) {
	if (n % 2 === 0) continue;
	if (n > 10) break;
	total += n;
}
console.log(total);
function* endless(): Generator<int> {
	let n = 0;
	while (true) yield n++;
}
for (const n of endless()) if (n > 3) {
	console.log(n);
	break;
}
export {};
