// A8: unpacking with defaults, rests, swaps, in parameters and loops
const [a, b] = [1, 2];
console.log(a, b);
let x = 1;
let y = 2;
[x, y] = [y, x];
console.log(x, y);
const list = [10, 20, 30];
const [first, ...others] = list;
console.log(first ?? "none", others.length, others[1] ?? "none");
const [p, , q] = list;
console.log(p ?? 0, q ?? 0);
const [m = 5, n = 6, o = 7, r = 8] = list;
console.log(m, n, o, r);
function short(): int[] {
	return [1];
}
const [one, two] = short();
console.log(one ?? "none", two ?? "none");
function pair(): readonly [string, int] {
	return ["k", 7];
}
const [key, value] = pair();
console.log(key, value);
for (const [k, v] of [["a", 1], ["b", 2]] as const) console.log(k, v);
function param([u, v]: readonly [int, int], w: int): int {
	return u * v + w;
}
console.log(param([3, 4], 5));
interface Options {
	size: int;
	name?: string;
	nested: { deep: int };
}
const options: Options = { size: 3, nested: { deep: 9 } };
const { size, name = "default", nested } = options;
console.log(size, name, nested.deep);
const {
	size: renamed,
	nested: { deep },
} = options;
console.log(renamed, deep);
class Point {
	x = 1;
	y = 2;
}
const { x: px, y: py } = new Point();
console.log(px, py);
let calls = 0;
function fallback(): int {
	calls++;
	return 42;
}
const [s1 = fallback(), s2 = fallback()] = [1] as int[];
console.log(s1, s2, calls);
const nestedList: [int, [int, int]][] = [[1, [2, 3]]];
for (const [outer, [in1, in2]] of nestedList) console.log(outer, in1, in2);
let i = 0;
const slots = [0, 0, 0];
[slots[i++], slots[i++]] = [7, 8];
console.log(slots[0]!, slots[1]!, i);
const zero: [int, int] = [0, 0];
const [z0 = 5] = zero;
console.log(z0);
export {};
