// Texts that are said to be an Iterable
const it = "text" as Iterable<string>;
for (const c of it) console.log(c);
console.log([...it], Array.from(it));
function count(x: Iterable<string>): number {
	let n = 0;
	for (const _ of x) n++;
	return n;
}
console.log(count("text"), count("abc" as Iterable<string>), new Set("hello" as Iterable<string>).size);
const more = "xyz" as Iterable<string>;
console.log(more, typeof more, String(more), JSON.stringify({ more }));
const [a, ...rest] = more;
console.log(a, rest);
const iter = (more as Iterable<string>)[Symbol.iterator]();
console.log(iter.next().value);
function open(x: Iterable<unknown>): string {
	return typeof x === "string" ? x.toUpperCase() : [...x].join("-");
}
console.log(open("abc" as Iterable<string>), open([1, 2]), open(new Set(["k"]) as Iterable<string>));
export {};
