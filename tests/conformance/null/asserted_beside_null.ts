// What `x!` says is there and is undefined all the same is no null, where it stands or is kept beside one.
function find(isThere: boolean): number | undefined {
	return isThere ? 1 : undefined;
}
console.log([null, find(false)!, 2], [null, find(true)!]);
function pair(name?: string) {
	return [null, name!];
}
console.log(pair(), pair("a"));
const kept: (number | null)[] = [null];
kept.push(find(false)!, find(true)!);
console.log(kept);
const held: { size: number | null } = { size: find(false)! };
console.log(held, held.size === null, held.size === undefined);
let last: number | null = find(false)!;
console.log(last, last === null);
last = null;
console.log(last);
function given(): number | null {
	return find(false)!;
}
console.log(given(), [given()], given() === null);

// undefined is no 0 to what calculates, and null is
interface Reading {
	id: number;
	value?: number | null;
}
const readings: Reading[] = [{ id: 1 }, { id: 2, value: null }, { id: 3, value: 4 }];
for (const r of readings) console.log(r.value! + 1, r.value! * 2, -r.value!, `${r.value! - 1}`, [r.value! + 1]);
