// Loop variables that the turn and its functions both store to (F1, F3)
const fs: (() => number)[] = [];
for (let i = 0; i < 6; i++) {
	if (i % 2 === 0) i++;
	fs.push(() => i);
}
console.log(fs.map((f) => f()));
const counters: { inc: () => number }[] = [];
for (let i = 0; i < 3; i++) {
	let count = i * 10;
	counters.push({ inc: () => ++count });
}
for (const c of counters) console.log(c.inc(), c.inc());
for (let i = 0; i < 3; i++) {
	setTimeout(() => console.log("t", i), 0);
}
for (var v = 0; v < 3; v++) {
	setTimeout(() => console.log("v", v), 0);
}
for (const x of ["a", "b"]) {
	let n = 0;
	const add = () => { n++; return x + n; };
	console.log(add(), add());
	fs.push(() => n);
}
console.log(fs.slice(-2).map((f) => f()));
let w = 0;
while (w < 3) {
	let total = w;
	const bump = (d: number) => { total += d; };
	bump(5);
	bump(w);
	fs.push(() => total);
	w++;
}
console.log(fs.slice(-3).map((f) => f()));
const late: (() => string)[] = [];
for (let i = 0; i < 2; i++) {
	let label = "x";
	late.push(() => label + i);
	label = "y" + i;
}
console.log(late.map((f) => f()));
