// whatever can be gone through, spread in what console.log prints: each item as if it stood there
class Bag<T> {
	readonly #items: T[];
	constructor(...items: T[]) {
		this.#items = items;
	}
	*[Symbol.iterator](): Generator<T> {
		yield* this.#items;
	}
}
class Coin {
	constructor(public worth: number) {}
}
function* fibonacci(): Generator<number> {
	let [a, b] = [0, 1];
	for (;;) {
		yield a;
		[a, b] = [b, a + b];
	}
}
function* take<T>(items: Iterable<T>, count: number): Generator<T> {
	let taken = 0;
	for (const item of items) {
		yield item;
		if (++taken >= count) return;
	}
}

console.log(...take(fibonacci(), 6), ...take("abc", 2), ...take(new Set([true, null, undefined]), 3));
console.log(...new Bag(1, 2.5, -0), ...new Bag("a", "b"), ...new Bag<unknown>({ a: "x" }, ["y"], null), ...new Bag(new Coin(1)));
console.log("first", ..."hey", ...new Uint8Array([1, 2]), ...new Map([["k", { v: "s" }]]), ...[1, 2].entries());
console.log(...new Map([["k", { v: "s" }]]).values(), ...new Set(["%s!"]), "behind");
console.log(...new Set<string>(), ...[]);
let count = 0;
function* counting(): Generator<number> {
	while (count < 3) yield count++;
}
console.log(count, ...counting(), count);
const all = (...given: unknown[]): void => console.log("all", ...new Set(given));
all(1, "x", [1, "y"], 1, { inner: new Map([[1, "m"]]) });
