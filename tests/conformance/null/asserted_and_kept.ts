// Null that is kept by way of x!, and undefined beside it; what an iterator that has ended gives
const given: (number | null)[] = [3, null];
const kept = given.map((_, i, all) => all[i]!);
console.log(kept, kept[1], `${kept[1]} ${kept[2]}`, kept[1] == null, kept[2] === undefined, typeof kept[1]);

const rows = [
	[true, null],
	[2, 1],
];
const turned = rows[0]!.map((_, i) => rows.map((row) => row[i]!));
console.log(turned, turned[1]![0] == null, JSON.stringify(turned), turned[1]![0] + "");

const counts = new Map<string, number | null>([["a", null]]);
const count = counts.get("a")!;
console.log(typeof count, count, `${count}`, [count]);

function* asked(): Generator<string | number, string | number, string | number> {
	return yield 1;
}
const it = asked();
it.next();
console.log(it.next("x").value, String(it.next("y").value), `${it.next(2).value}`, it.next(3).value === undefined);

const anything: any[] = [1];
anything.push(...[{ x: 1 }, [undefined, null]]);
console.log(anything, `${anything[2]}`);

const nulls = [null, null];
const alone = nulls.map((_, i, all) => all[i]!);
const last = () => nulls.at(-1)!;
const same = (x: never) => x;
console.log(alone, alone[1] && "yes", alone[2], last(), [last()], same("x" as never));
