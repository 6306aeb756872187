// A9: a function that stands elsewhere is given what it takes; forEach may be a value
const set = new Set(["q"]);
const map = new Map([["k", 5]]);
function none() {
	console.log("none");
}
function one(x: unknown) {
	console.log("one", x);
}
const three = (v: number, k: string, m: Map<string, number>) => console.log(v, k, m.size);
const all = (...given: unknown[]) => console.log(given.length);
set.forEach(none);
set.forEach(one);
set.forEach(all);
map.forEach(none);
map.forEach(one);
map.forEach(three);
map.forEach(all);

class Seen {
	seen: string[] = [];
	add = (x: string) => {
		this.seen.push(x);
	};
	method(x: string) {
		this.seen.push(x + "!");
	}
}
const seen = new Seen();
set.forEach(seen.add);
set.forEach(seen.method.bind(seen));
console.log(seen.seen);
const run = () => map.forEach(one);
console.log(run(), [1, set.forEach(one), 3]);
true && set.forEach((x) => console.log(x));
