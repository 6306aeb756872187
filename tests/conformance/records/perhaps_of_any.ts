// What an interface or Partial<C> need not have, of a record that comes there by `as any` (U5, O3)
interface Move {
	by?: number;
	to?: string;
	run(): void;
}
class Step implements Move {
	by = 1;
	run() {}
}
const read = (m: Move) => [m.by, m.to ?? "nowhere"];
const taken = ({ by, to = "here" }: Move) => [by, to];
const base = { by: 5, other: true };
console.log(read({ ...base } as any), taken({ ...base, to: "there" } as any), read(new Step()), taken(new Step()));
class Vec {
	constructor(public x = 0, public y = 0) {}
	static from({ x = 0, y = 0 }: Partial<Vec> = {}) {
		return new this(x, y);
	}
	with(changes: { x?: number; y?: number }) {
		return Vec.from({ ...this, ...changes } as any);
	}
	*[Symbol.iterator]() {
		yield this.x;
		yield this.y;
	}
}
console.log([...Vec.from({ x: 1 }).with({ y: 9 })], [...Vec.from(JSON.parse('{"y":4}') as any)]);
export {};
