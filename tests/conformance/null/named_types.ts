// A type with a name of its own may be null, too.
type Cell = string | number | null;
type Maybe<T> = T | undefined;
const cells = new Map<string, Cell>([["a", null], ["b", 1]]);
console.log(String(cells.get("a")), `${cells.get("none")}`, "" + cells.get("b"));
const rows = [cells].map((row) => ["a", "b", "c"].map((c) => String(row.get(c))).join("|"));
console.log(rows);
function show(cell: Maybe<Cell>): string {
	return `<${cell}>`;
}
console.log(show(null), show(undefined), show("x"));
function first<T>(items: readonly T[]): Maybe<T> {
	return items[0];
}
const nothing = first<Cell>([]);
console.log(`${first<Cell>([null])} ${nothing}`, nothing === undefined, first<Cell>([null]) === null);
function describe<T>(value: T): string {
	return `${value}`;
}
const given: Cell = cells.get("a") ?? null;
console.log(describe<Cell>(given), describe(undefined), describe(null));

const words = (error: Error | null, other?: Error): string => `${error} ${String(other)}`;
console.log(words(null), words(new RangeError("far"), new Error("")));
