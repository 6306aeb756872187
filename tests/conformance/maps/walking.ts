// A Map and a Set that change while they are walked (A10), their order (O1)
const m = new Map([["a", 1], ["b", 2], ["c", 3], ["d", 4]]);
for (const [k, v] of m) {
	if (v % 2 === 0) m.delete(k);
	console.log(k);
}
for (const k of m.keys()) console.log("left", k);
let n = 0;
for (const k of m.keys()) {
	if (n++ < 3) m.set(`${k}!`, n);
	console.log(k);
}
for (const v of m.values()) console.log(v);
const s = new Set([1, 2, 3]);
for (const x of s) {
	console.log(x);
	if (x < 6) s.add(x + 3);
}
const q = new Set([1, 2, 3, 4]);
for (const x of q) {
	console.log(x);
	q.delete(x);
	q.delete(x + 1);
}
console.log(q.size);
q.add(7).add(8);
q.forEach((v, k, all) => {
	all.delete(v);
	console.log(v, k, all.size);
});
function forget(key: string): void {
	m.delete(key);
}
m.clear();
m.set("x", 1).set("y", 2).set("z", 3);
for (const [k, v] of m) {
	if (k === "x") forget("y");
	if (v < 3) m.set(`${k}+`, v + 3);
	console.log(k, v);
}
for (const entry of m) console.log(entry[0], entry[1]);
for (const entry of m.entries()) {
	m.delete(entry[0]);
	console.log(entry.length);
}
console.log(m.size, m.delete("x"), m.has("x"), m.get("x") === undefined);
m.set("late", 1);
const keys = m.keys();
for (const k of keys) console.log(k);
for (const k of keys) console.log("never again", k);
const letters = new Set("mississippi");
let joined = "";
for (const l of [...letters]) joined += l;
console.log(joined, letters.size, letters.delete("s"), letters.delete("s"));
