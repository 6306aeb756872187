// bigint: exact, divided toward zero, printed with an n (N21)
{
console.log(10n ** 20n, 7n / 2n, -7n / 2n, -7n % 3n, 2n ** 64n - 1n, typeof 1n, 5n > 3, BigInt(42) + 1n, BigInt("123456789012345678901234567890") * 2n, `${5n}`, String(7n), (255n).toString(16), BigInt.asUintN(8, 257n), BigInt.asIntN(8, 255n), [1n, 2n], { a: 1n }, Number(5n) + 1, -3n, ~5n, 5n & 3n, 1n << 70n);
}
{
function fact(n: bigint): bigint { return n <= 1n ? 1n : n * fact(n - 1n); } console.log(fact(30n), fact(25n).toString()); let s = 0n; for (let i = 0n; i < 10n; i++) s += i; console.log(s); const m = new Map<bigint, string>([[1n, "a"]]); console.log(m.get(1n), m); const xs = [3n, 1n, 2n].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)); console.log(xs, xs.includes(2n), xs.indexOf(3n), new Set([1n, 1n]), xs.reduce((a, b) => a + b, 0n), xs.map((x) => x * x));
}
{
let x = 5n; x++; x **= 3n; x -= 1n; x /= 2n; x %= 50n; x <<= 3n; x >>= 1n; x |= 1n; x ^= 2n; x &= 0xffn; console.log(x, -x, x === 1n, x !== 0n, x ? "t" : "f", !x, x || "z", x && "y", x == 3n); const neg = -(2n ** 70n); console.log(neg >> 3n, neg / 7n, neg % 7n, neg.toString(36), BigInt(-5), BigInt(x > 1), BigInt("0xff"), BigInt("  12 "));
}
{
try { console.log(1n / 0n); } catch (e) { console.log((e as Error).name, (e as Error).message); } try { BigInt(1.5); } catch (e) { console.log((e as Error).name, (e as Error).message); } try { BigInt("abc"); } catch (e) { console.log((e as Error).name, (e as Error).message); }
}
{
class Acc { total = 0n; add(n: bigint) { this.total += n; return this; } } console.log(new Acc().add(2n ** 40n).add(1n), [{ id: 1n, n: "x" }], new Map([["k", 1n]]), [[1n]], [1n, null], { v: undefined as bigint | undefined });
}
{
function modpow(b: bigint, e: bigint, m: bigint) { let r = 1n; b %= m; while (e > 0n) { if (e & 1n) r = (r * b) % m; b = (b * b) % m; e >>= 1n; } return r; } console.log(modpow(3n, 1000n, 1000000007n)); function gcd(a: bigint, b: bigint): bigint { return b === 0n ? a : gcd(b, a % b); } console.log(gcd(1071n, 462n)); const fib = (n: number) => { let [a, b] = [0n, 1n]; for (let i = 0; i < n; i++) [a, b] = [b, a + b]; return a; }; console.log(fib(200), `fib: ${fib(100)}`, fib(90).toString().length, "n=" + fib(10));
}
{
console.log(Number(2n ** 64n), Number.MAX_SAFE_INTEGER, BigInt(Number.MAX_SAFE_INTEGER) + 2n, BigInt(2 ** 60), parseInt("12n"), 1n < 1.5, 2n > 1, 1n <= 1, ["1", "2"].map(BigInt), [1, 2].map((n) => BigInt(n)));
}
{
console.log(JSON.stringify({ a: 1n.toString() })); switch (5n as bigint) { case 5n: console.log("five"); break; default: console.log("other"); } const o: Record<string, bigint> = { a: 1n }; o.a! += 2n; o.b = 5n; console.log(o, Object.values(o)); const [p, q = 9n] = [1n]; console.log(p, q); function d(a = 1n, ...r: bigint[]) { return a + r.reduce((x, y) => x + y, 0n); } console.log(d(), d(2n, 3n)); const t: [bigint, string] = [1n, "a"]; console.log(t); enum E { A } console.log(BigInt(E.A));
}
{
const some: (number | bigint | string | boolean | null)[] = [1.5, 2n ** 70n + 1n, "12", true, null, 9007199254740993n];
const held: { n?: bigint } = {};
for (const one of some) console.log(Number(one));
console.log(Number(held.n), Number([7n][1]), Number([7n][0]));
}
const mixed: (bigint | number)[] = [12345678901234567890n, 3];
console.log(mixed.map(Number));
try {
	const [base, exponent] = [2n, -1n];
	console.log(base! ** exponent!);
} catch (e) {
	console.log((e as RangeError).name, (e as RangeError).message);
}
