// E1, E3: arrays, objects and functions are equal only to themselves
class Point {
	constructor(
		readonly x: int,
		readonly y: int,
	) {}
	sum(): int {
		return this.x + this.y;
	}
}
const p = new Point(1, 2);
const q = new Point(1, 2);
const r = p;
console.log(p === q, p === r, p !== q);
const a = [1, 2];
const b = [1, 2];
const c = a;
console.log(a === b, a === c, a !== b);
interface Options {
	depth: int;
}
const o: Options = { depth: 1 };
const o2: Options = { depth: 1 };
console.log(o === o2, o === o, o !== o2);
const f = (): int => 1;
const g = (): int => 1;
console.log(f === g, f === f);
function find(flag: boolean): Point | null {
	return flag ? p : null;
}
console.log(find(true) === p, find(false) === p, find(true) === null, find(false) === null, find(false) === find(false));
const empty: int[] = [];
const empty2: int[] = [];
console.log(empty === empty2, empty !== empty2);
// tuples of the same constants
const left = [1, 2] as const;
const same = [1, 2] as const;
console.log(left === same, left === left, [left].includes(same), [left, same].indexOf(same), new Set([left, same]).size);
const names = new Map<readonly [number, number], string>([[left, "left"]]);
console.log(names.get(same), names.get(left));
const made: (readonly [number, number])[] = [];
for (let i = 0; i < 2; i++) made.push([0, 0]);
console.log(made[0] === made[1], made.lastIndexOf(made[0]!));
