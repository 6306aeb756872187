// one typed array or another, or an object: what it is shows when the program runs
type V = number | string | Uint8Array | V[] | { [k: string]: V };
const vs: V[] = [1, "s", new Uint8Array([1, 2]), [new Uint8Array(0), "x"], { k: new Uint8Array([9]), l: { m: 1 } }];
for (const v of vs) console.log(v);
console.log(vs, { vs });
const either: Uint8Array | Int16Array = Math.abs(-1) ? new Int16Array([-5, 300]) : new Uint8Array(1);
console.log(either, [either]);
const maybe: { id: number } | Float32Array | null = Math.abs(-1) ? new Float32Array([0.5]) : null;
console.log(maybe, { maybe });
type R = { id: number; n: string | null; o?: number } | Uint8Array;
const rs: R[] = [{ id: 1.0, n: null }, { id: 2, n: "x", o: undefined }, new Uint8Array(1)];
for (const r of rs) console.log(r);
console.log(rs, [rs[0]], { r: rs[1] });
class Named {
	constructor(readonly name: string) {}
}
const ns: (Named | Uint8Array | null)[] = [new Named("a"), new Uint8Array([1]), null, new Uint8Array(0)];
console.log(
	ns,
	ns.map((x) => ({ x })),
	new Map(ns.map((x, i) => [i, x])),
);
