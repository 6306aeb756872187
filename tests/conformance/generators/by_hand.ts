// Generators: sent values, results, return(), throw(), left early, delegation, iterators of classes (Y11, A8)
function* count(n: number): Generator<number> { for (let i = 0; i < n; i++) yield i; }
function* nat() { let n = 0; while (true) yield n++; }
function* take<T>(it: Iterable<T>, n: number): Generator<T> {
	if (n <= 0) return;
	let i = 0;
	for (const x of it) { yield x; if (++i >= n) return; }
}
function* map<T, U>(it: Iterable<T>, f: (x: T) => U): Generator<U> { for (const x of it) yield f(x); }
function* filter<T>(it: Iterable<T>, f: (x: T) => boolean): IterableIterator<T> { for (const x of it) if (f(x)) yield x; }
for (const x of take(map(filter(nat(), (x) => x % 3 === 0), (x) => x * x), 5)) console.log(x);
console.log([...count(4)].length, Array.from(count(3)).length);
const pair = [...take(count(5), 2)]; const [a, b] = pair;
console.log(a, b);
const g = count(2);
console.log(g.next().value, g.next().value, g.next().done, g.next().done);
function* talk(): Generator<string, number, string> {
	const name = yield "name?";
	console.log("got", name);
	const age = yield `hello ${name}`;
	console.log("age", age);
	return 42;
}
const t = talk();
console.log(t.next("ignored").value);
console.log(t.next("Bob").value);
const last = t.next("30");
console.log(last.value, last.done);
const after = t.next("x");
console.log(after.done);
function* inner(): Generator<number, string> { yield 1; yield 2; return "inner result"; }
function* outer(): Generator<number | string, void> {
	const r = yield* inner();
	console.log("r", r);
	yield r;
	yield* [10, 20];
	yield* "ab";
}
for (const x of outer()) console.log(x);
function* cleanup(): Generator<number> {
	try { yield 1; yield 2; yield 3; } finally { console.log("cleanup"); }
}
for (const x of cleanup()) { console.log(x); if (x === 2) break; }
function first(): number { for (const x of cleanup()) return x; return 0; }
console.log(first());
try { for (const x of cleanup()) { if (x === 1) throw new Error("out"); } } catch (e) { console.log((e as Error).message); }
outer: for (let i = 0; i < 2; i++) for (const x of cleanup()) { if (x === 2) continue outer; console.log(i, x); }
const c = cleanup();
console.log(c.next().value);
const ret = c.return(99);
console.log(ret.value, ret.done, c.next().done);
function* guarded(): Generator<number, void, unknown> {
	while (true) {
		try { yield 1; } catch (e) { console.log("in gen", (e as Error).message); yield 2; }
	}
}
const gg = guarded();
gg.next();
console.log(gg.throw(new Error("tossed")).value, gg.next().value);
class Tree {
	constructor(public value: number, public left: Tree | null = null, public right: Tree | null = null) {}
	*[Symbol.iterator](): Generator<number> {
		if (this.left) yield* this.left;
		yield this.value;
		if (this.right) yield* this.right;
	}
	*preorder(): Generator<number> {
		yield this.value;
		if (this.left) yield* this.left.preorder();
		if (this.right) yield* this.right.preorder();
	}
}
const tree = new Tree(4, new Tree(2, new Tree(1), new Tree(3)), new Tree(6));
for (const v of tree) console.log(v);
for (const v of tree.preorder()) console.log(v);
console.log([...tree].length);
let sum = 0;
for (const v of new Set(tree)) sum += v;
console.log(sum);
const fib = function* (): Generator<number> { let [x, y] = [0, 1]; for (;;) { yield x; [x, y] = [y, x + y]; } };
for (const f of fib()) { if (f > 30) break; console.log(f); }

// what is thrown into one need not be an error
function* careful(): Generator<number, string, void> {
	try {
		yield 1;
	} catch (e) {
		console.log("took", e, typeof e);
	}
	return "left";
}
const watched = careful();
console.log(watched.next(), watched.throw("a word"), watched.next());
try {
	careful().throw(7);
} catch (e) {
	console.log("came out", e, e === 7);
}
