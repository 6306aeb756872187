// The words of errors: properties that are stored in what is null or undefined in spite of `!` or `as`
class Item {
	next: Item | null = null;
	prev?: Item;
	tags: string[] | null = null;
	value = 1;
}
interface Row {
	cells: Record<string, number> | null;
	note?: { text?: string };
}
const item = new Item();
const row: Row = { cells: null };

function said(f: () => void): void {
	try {
		f();
		console.log("went on");
	} catch (e) {
		console.log(e instanceof TypeError, (e as Error).message);
	}
}
said(() => {
	(item.next as Item).value = 2;
});
said(() => {
	(item.prev as Item).value = 2;
});
said(() => {
	const next = item.next!;
	next.value = 2;
});
said(() => {
	const prev = item.prev!;
	prev["value"] = 2;
});
said(() => {
	item.next!["value"] += 2;
});
said(() => {
	(item.prev as Item).value++;
});
said(() => {
	item.tags!.length = 0;
});
said(() => {
	item.tags![0] = "a";
});
said(() => {
	(row.cells as Record<string, number>)["a"] = 1;
});
said(() => {
	const cells = row.cells!;
	cells["a"] = 1;
});
said(() => {
	delete row.cells!["a"];
});
said(() => {
	(row.note as { text?: string }).text = "a";
});
said(() => {
	row.note!.text ??= "a";
});
said(() => {
	[item.next!.value] = [3];
});
console.log(item.value, row.cells, item.next);
