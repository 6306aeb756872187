// Bigints that are mixed into a record of bigints are shown as such.
const big: Record<string, bigint> = {}; big["a"] = 5n; Object.assign(big, { b: 6n }); console.log(big);
const totals = new Map<string, bigint>(); totals.set("x", (totals.get("x") ?? 0n) + 2n); console.log(totals);
const list = [3n, 1n, 2n].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)); console.log(list, list.map(Number), list.map(String));
const fact = (n: bigint): bigint => (n <= 1n ? 1n : n * fact(n - 1n)); console.log(fact(25n), fact(20n).toString().length);
class Money { constructor(readonly cents: bigint) {} add(o: Money) { return new Money(this.cents + o.cents); } toString() { return `$${this.cents / 100n}.${String(this.cents % 100n).padStart(2, "0")}`; } }
console.log(`${new Money(1050n).add(new Money(5n))}`, new Money(1n));
