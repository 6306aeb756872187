// Bigints in patterns and in texts get nowhere else: what is caught beside them is no bigint.
let [a, b] = [0n, 1n];
for (let i = 0; i < 90; i++) [a, b] = [b, a + b];
const {
	q,
	list: [r],
} = { q: 5n, list: [6n] };
try {
	if (a > 5n) throw new RangeError(`${a} is too much`);
} catch (e) {
	console.log(String(e), `${e}`);
}
console.log(a, b, q, r, [1n, 2n].map(String), ["1", "2"].map(BigInt), [3n, 0n].filter(Boolean));
