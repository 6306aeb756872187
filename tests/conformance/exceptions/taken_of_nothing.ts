// what is taken out of an object that is said to be there and is not
class P {
	note?: string;
	constructor(
		public x = 1,
		public y = 2,
	) {}
}
interface Q {
	a: number;
	b?: number;
}
function find(i: number): P | undefined {
	return i ? new P() : undefined;
}
const tries: [string, () => unknown][] = [
	["call", () => { const { x } = find(0)!; return x; }],
	["cast", () => { const { x, y = 3 } = find(0) as P; return [x, y]; }],
	["member", () => { const o = { p: find(0)! }; const { y } = o.p; return y; }],
	["there", () => { const { x, note = "none" } = find(1)!; return `${x} ${note}`; }],
	["parameter", () => (({ x, y }: P): number => x + y)(find(0)!)],
	["null", () => (({ x }: P): number => x)(null as any)],
	["record", () => (({ a }: Q): number => a)(undefined as any)],
	["stored", () => { let a = 0; const q = null as any as Q; ({ a } = q); return a; }],
	["keys", () => Object.keys(find(0)!)],
	["entries", () => Object.entries(find(1)!).length],
	["spread", () => ({ ...find(0)!, z: 1 })],
	["alone", () => { find(0)!.note; return "not reached"; }],
];
for (const [name, attempt] of tries) {
	try {
		console.log(name, attempt());
	} catch (e) {
		console.log(name, (e as Error).message);
	}
}
console.log({ ...find(0) }, { ...find(1), x: 5 });
