// Promises as console.log shows them: what each has come to by then
const p = Promise.resolve(5);
console.log(
	p,
	Promise.resolve("x"),
	Promise.resolve([1, 2]),
	Promise.resolve({ a: 1, b: { c: [1, { d: 2 }] } }),
	Promise.resolve(null),
	Promise.resolve(),
);
console.log("pending:", new Promise<number>(() => {}));
async function f(): Promise<number> {
	return 1;
}
async function g(): Promise<string> {
	await null;
	return "late";
}
async function v(): Promise<void> {}
console.log(f(), g(), v());
const r: Promise<number> = Promise.reject(7);
r.catch(() => {});
console.log(r);
const s: Promise<string> = Promise.reject("no such thing");
s.catch(() => {});
console.log(s);
const later = g();
console.log(later);
setTimeout(() => console.log(later), 5);
const chained = p.then((x) => x + 1);
console.log(chained);
async function main(): Promise<void> {
	console.log(await chained, chained);
	const all = Promise.all([p, chained, f()]);
	console.log(all);
	await all;
	console.log(all);
	const settled = Promise.allSettled([p, Promise.reject("z")]);
	await settled;
	console.log(settled);
	const long = Promise.resolve(["a long text to break the line", "another long text to break the line", "third"]);
	console.log(long);
	class Point {
		constructor(
			readonly x: number,
			readonly y: number,
		) {}
	}
	console.log(Promise.resolve(new Point(1, 2)), Promise.resolve(new Map([["k", 1]])));
}
main();
console.log(main());
