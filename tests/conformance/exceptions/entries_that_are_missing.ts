// The words of errors: entries and items that `!` says are there, gone through, taken apart and called
const lists: Record<string, number[]> = { a: [1] };
const names = new Map<string, string[]>([["a", ["x"]]]);
const people: { name: string }[] = [{ name: "Ann" }];
const steps: Record<string, (n: number) => number> = { next: (n) => n + 1 };

function said(f: () => unknown): void {
	try {
		console.log(f());
	} catch (e) {
		console.log(e instanceof TypeError, (e as Error).message);
	}
}

function sum(key: string): number {
	let total = 0;
	for (const n of lists[key]!) total += n;
	return total;
}

for (const key of ["a", "b"]) {
	said(() => sum(key));
	said(() => [...lists[key]!]);
	said(() => Math.max(...names.get(key)!.map((name) => name.length)));
	said(() => {
		const [first] = lists[key]!;
		return first;
	});
	said(() => {
		for (const name of names.get(key)!) console.log(name);
	});
}
for (const at of [0, 1]) {
	said(() => {
		const { name } = people[at]!;
		return name;
	});
	said(() => people[at]!.name.length);
}
for (const kind of ["next", "previous"]) {
	const step = steps[kind]!;
	said(() => step(1));
	said(() => steps[kind]!(1));
}

class Grid {
	private readonly rows: number[][];

	constructor(rows: number[][]) {
		this.rows = rows;
	}
	at(row: number, column: number): number {
		return this.rows[row]![column]!;
	}
}
const grid = new Grid([[1, 2]]);
said(() => grid.at(0, 1));
said(() => grid.at(0, 2));
said(() => grid.at(1, 0));
const nested: Record<string, Record<string, number>> = { a: { b: 1 } };
const entry = (key: string, name: string): number => nested[key]![name]!;
said(() => entry("a", "b"));
said(() => entry("a", "c"));
said(() => entry("c", "a"));
