// A store far behind the end leaves holes that read as undefined, in arrays of which only items and the length are read.
const memo: number[] = [];
function fib(n: number): number {
	if (n < 2) return n;
	if (memo[n]) return memo[n];
	memo[n] = fib(n - 1) + fib(n - 2);
	return memo[n];
}
console.log(fib(50), memo.length, memo[1], memo[2], memo[99]);
const histogram: number[] = [];
for (const x of [1, 3, 3, 5]) histogram[x] = (histogram[x] ?? 0) + 1;
console.log(histogram.length, histogram[3], histogram[2]);
for (let i = 0; i < histogram.length; i++) console.log(i, histogram[i], histogram[i] ?? 0, `${histogram[i]}`, histogram[i] === undefined);
const names: string[] = ["zero"];
names[3] = "three";
names[1] = "one";
for (let i = 0; i < names.length; i++) if (names[i]) console.log(i, names[i].toUpperCase());
console.log(names[2], typeof names[2], names[2] ? "there" : "hole");
const rows: string[][] = [];
for (const word of ["a", "ccc", "bb", "d", "eeeee"]) {
	if (!rows[word.length]) rows[word.length] = [];
	rows[word.length].push(word);
}
for (let i = 0; i < rows.length; i++) console.log(i, rows[i]?.join() ?? "none", rows[i]);
function count(values: number[]): string {
	const seen: boolean[] = [];
	let distinct = 0;
	for (const v of values) {
		if (seen[v]) continue;
		seen[v] = true;
		distinct++;
	}
	return `${distinct} of ${values.length}, up to ${seen.length - 1}`;
}
console.log(count([4, 4, 2, 9]));
