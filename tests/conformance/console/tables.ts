// console.table draws rows of plain values: lists, records, objects of classes, some of the columns.
class Pin {
	constructor(
		readonly name: string,
		readonly level: number,
	) {}
}
const rows = [
	{ id: 1, name: "one", ok: true },
	{ id: 22, name: "two, it's", ok: false },
];
console.table(rows);
console.table(rows, ["name", "id"]);
console.table([
	[1, 2.5],
	[-0, 4],
]);
console.table(["p", "q"]);
console.table({ first: { x: 1 }, second: { x: 2 } });
console.table([new Pin("a", 1), new Pin("bb", 10)]);
const mixed: { a?: number; b?: string | null }[] = [{ a: 1 }, { b: "x" }, { b: null }];
console.table(mixed);
console.table([]);
console.table(new Array<number>(3).fill(7));
const totals: Record<string, number> = { kiwi: 3, fig: 12 };
console.table(totals);
console.group("in a group");
console.table([{ é: "日本" }]);
console.groupEnd();
