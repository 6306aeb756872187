// Partial<C> of a class that can be gone through: what a literal lacks is undefined (U5, O3)
class Vec {
	constructor(public x = 0, public y = 0) {}
	static from({ x = 0, y = 5 }: Partial<Vec> = {}) {
		return new this(x, y);
	}
	with(changes: Partial<Vec>) {
		return new Vec(changes.x ?? this.x, changes.y === undefined ? this.y : changes.y);
	}
	*[Symbol.iterator]() {
		yield this.x;
		yield this.y;
	}
}
const v = Vec.from({ x: 1 });
console.log([...v], [...Vec.from()], [...Vec.from({ y: 2 })], [...v.with({ y: 9 })], [...v.with({})]);
const size = ({ x, y }: Partial<Vec>) => [x, y];
console.log(size({ x: 3 }), size({}), size(new Vec(7, 8)), "y" in ({ x: 1 } as Partial<Vec>));
export {};
