// N1, N8, A1, A2: any number is an index, a count or an operand of bits, as in JavaScript
function j(a: readonly (number|string)[]): string { let s = ""; for (const x of a) s += `${x},`; return s; }
function get(xs: number[], i: number): number | undefined { return xs[i]; }
const xs = [10, 20, 30];
console.log(get(xs, 0), get(xs, 2), get(xs, 3), get(xs, -1), get(xs, 0.5), get(xs, NaN), get(xs, 6 / 3));
function swap(a: number[], i: number, j: number): void { const t = a[i]!; a[i] = a[j]!; a[j] = t; }
swap(xs, 0, 2); console.log(j(xs));
const fib: number[] = [0, 1];
for (let i = 2; i < 20; i++) fib[i] = fib[i - 1]! + fib[i - 2]!;
console.log(fib.length, fib[19]);
function bubble(a: number[]): number[] { const n = a.length; for (let i = 0; i < n; i++) for (let j = 0; j < n - i - 1; j++) if (a[j]! > a[j + 1]!) { const t = a[j]!; a[j] = a[j + 1]!; a[j + 1] = t; } return a; }
console.log(j(bubble([5,2,9,1])));
function mid(a: string[], lo: number, hi: number): string { return a[Math.floor((lo + hi) / 2)]!; }
console.log(mid(["a", "b", "c"], 0, 2));
function ch(s: string, i: number): string { return s[i] ?? "?"; }
console.log(ch("abc", 1), ch("abc", 9), ch("abc", -1), ch("abc", 1.5));
function bits(a: number, b: number): number { return (a & b) | (a ^ 3) | (b << 2) | (a >> 1) | (b >>> 1) | ~a; }
console.log(bits(5, 3), bits(5.7, 3.2), bits(-1, 4294967295), bits(1e10, NaN));
const counts: number[] = [0,0,0,0,0];
function inc(i: number): void { counts[i]! += 1; counts[i]!++; }
inc(2); inc(4);
console.log(j(counts));
const acc: string[] = [];
function put(i: number, s: string): void { acc[i] = s; }
put(0, "a"); put(1, "b"); put(0, "c");
console.log(j(acc), acc.length);
export {};
