// F1: each turn of a loop has variables of its own
const fs: (() => string)[] = [];
for (let i = 0; i < 3; i++) fs.push(() => `for ${i}`);
for (const x of ["a", "b"]) fs.push(() => `of ${x}`);
for (const [k, v] of [["k", 1], ["l", 2]] as [string, int][]) fs.push(() => `${k} ${v}`);
let n = 0;
while (n < 3) {
	const copy = n * 10;
	fs.push(() => `while ${copy}`);
	n++;
}
for (let i = 0; i < 2; i++) {
	for (let j = 0; j < 2; j++) {
		const sum = i + j;
		fs.push(() => `${i} ${j} ${sum}`);
	}
}
for (let i = 0; i < 4; i += 2) {
	function named(): string {
		return `named ${i}`;
	}
	fs.push(named);
}
for (const f of fs) console.log(f());
const gs: ((m: int) => int)[] = [];
for (let i = 0; i < 3; i++) {
	gs.push((m) => {
		const product = m * i;
		return product + 1;
	});
}
console.log(gs.map((g) => String(g(2))).join(","));
console.log(n);
export {};
