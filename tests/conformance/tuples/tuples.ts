// A13: tuples, readonly and not
type Pair = readonly [string, int];
function make(n: int): Pair {
	return [`k${n}`, n];
}
const p = make(3);
console.log(p[0], p[1], p.length);
const list: Pair[] = [make(1), make(2)];
for (const [k, v] of list) console.log(k, v);
const changed: [int, int] = [1, 2];
changed[0] = 5;
changed[1] += 1;
console.log(changed[0], changed[1]);
const same = p;
console.log(same === p, make(1) === make(1));
function divmod(a: int, b: int): readonly [int, int] {
	return [Math.floor(a / b), a % b];
}
const [q, r] = divmod(17, 5);
console.log(q, r);
const maybe: Pair | null = list[5] ?? null;
console.log(maybe === null, maybe?.[0] ?? "none");
const fixed = ["a", "b"] as const;
console.log(fixed.length, fixed[1], fixed.includes("a"), fixed.indexOf("b"));
function sum(numbers: readonly int[]): int {
	let total = 0;
	for (const n of numbers) total += n;
	return total;
}
console.log(sum([1, 2, 3]), sum(changed));
export {};
