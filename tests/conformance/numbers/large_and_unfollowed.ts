// whole numbers beyond 2^53 that went where nobody follows them: one more is what JavaScript makes of it
const m = new Map<string, number>([["a", 94906267]]);
const k = m.get("a")! * m.get("a")!;
const r: Record<string, number> = {};
r["x"] = k;
const m2 = new Map<string, number>([["p", k]]);
console.log((m2.get("p")! - 1) % 2, (r["x"]! - 1) % 2, m2.get("p")! - 1 === m2.get("p")!, r["x"]! + 1 === r["x"]!);
const j = JSON.parse(JSON.stringify({ v: k })) as { v: number };
console.log((j.v - 1) % 2, (j.v + 1) % 2);
function id<T>(x: T): T {
	return x;
}
console.log((id(k) - 1) % 2, id(k) + 1 === id(k));
const { x } = r;
console.log((x! - 1) % 2);
// also where what comes of it is kept, handed on or looked for before its last digit shows
const p = m2.get("p")!;
console.log(Object.is(m2.get("p")! - 1, p), [k].includes(m2.get("p")! - 1), new Set([k]).has(m2.get("p")! - 1));
const less = m2.get("p")! - 1;
console.log(less === m2.get("p")!, less % 2, less - 1);
const holder = { less: m2.get("p")! - 1 };
console.log(holder.less === m2.get("p")!, holder.less % 10);
function before(n: number) {
	return n - 1;
}
console.log(before(m2.get("p")!) === p, BigInt(m2.get("p")! - 1), (m2.get("p")! - 1).toString(16));
let counted = m2.get("p")!;
counted -= 1;
counted--;
console.log(counted === m2.get("p"), counted % 2);
