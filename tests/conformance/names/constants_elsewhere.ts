// A constant's name is another's elsewhere: parameters, members, keys, inner variables (M5)
const LIMIT = 10;
const B = 3;
class A { B = 5; LIMIT() { return this.B; } }
function use(LIMIT: number): number {
	return LIMIT + 1;
}
function local(): number {
	const LIMIT = 7;
	let B = 1;
	B += 1;
	return LIMIT + B;
}
for (const B of [1, 2]) console.log(B);
const f = (B: number) => B * 2;
try { throw new Error("x"); } catch (B) { console.log((B as Error).message); }
console.log(use(1), local(), f(4), B, LIMIT, new A().B, new A().LIMIT());
const o = { LIMIT: 1, B: 2 };
console.log(o.LIMIT, o.B, o);
const { LIMIT: l2, B: b2 } = o;
console.log(l2, b2);
