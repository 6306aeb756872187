// Loops over Maps and Sets see what comes, pass over what goes, and meet again what comes back, also when many go.

const queue = new Set<number>([1, 2]);
const seen: number[] = [];
for (const x of queue) {
	queue.delete(x);
	seen.push(x);
	if (x < 60) queue.add(x + (x % 7) + 1);
	if (x % 5 === 0) queue.add(x);
	if (seen.length > 90) break;
}
console.log(seen.join(" "), queue);

const m = new Map<string, number>();
for (let i = 0; i < 40; i++) m.set(`k${i}`, i);
const visited: string[] = [];
for (const [k, v] of m) {
	visited.push(k);
	if (v % 2 === 0) for (let j = 0; j < v && j < 38; j++) m.delete(`k${j}`);
	if (v === 20) m.set("k0", 100);
	if (v === 30) m.set("k1", 101);
}
console.log(visited.join(" "), m);

const cleared = new Map([["a", 1], ["b", 2]]);
for (const [k, v] of cleared) {
	console.log(k, v);
	if (k === "a") {
		cleared.clear();
		cleared.set("c", 3);
	}
}
const outer = new Set(["x", "y"]);
for (const a of outer) {
	for (const b of outer) {
		if (b === "x") outer.delete("y");
		console.log(a, b);
	}
	outer.add("y");
	if (a === "y") break;
}

const byHand = new Map<object, string>();
const keys = [{ n: 1 }, [2], { n: 3 }];
for (const k of keys) byHand.set(k, JSON.stringify(k));
const walk = byHand.entries();
console.log(walk.next().value);
byHand.delete(keys[1]!);
byHand.set(keys[1]!, "again");
console.log(walk.next().value, walk.next().value, walk.next().done);
byHand.set({ n: 4 }, "too late");
console.log(walk.next().done, byHand.size, byHand.get({ n: 1 }), byHand);
byHand.forEach((text, key) => {
	if (text === "again") byHand.delete(key);
});
console.log([...byHand.values()]);

const mixed = new Set<unknown>([true, 1, "1", NaN, NaN, -0, 0, null, undefined, [1], [1]]);
console.log(mixed.size, mixed.has(true), mixed.delete(1), mixed.has(1), mixed.has(true), mixed.has(NaN), mixed.has([1]), mixed);

let sum = 0;
const many = new Map<string, number>();
for (let i = 0; i < 4000; i++) many.set("key" + i, i);
for (let i = 0; i < 4000; i += 2) many.delete("key" + i);
for (const v of many.values()) sum += v;
console.log(many.size, sum, many.keys().next().value);
