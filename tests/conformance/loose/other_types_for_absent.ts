// `??` that gives something of another type where nothing is read, by types that say something is there
const counts: Record<string, number> = { a: 1 };
const items = [1.5, 2];
console.log(counts["b"] ?? "none", counts["a"] ?? "none", items[5] ?? "missing", items[0] ?? false);
console.log(`${counts.zz ?? "n/a"}|${(counts.a ?? true)}`, String(items[7] ?? "text"));
function get(key: string): number | null {
	return counts[key] ?? null;
}
const at = (i: number): string | number => items[i] ?? "at";
console.log(get("a"), get("q"), at(0), at(9));
const kind = (x: number | string | boolean): string => typeof x;
console.log(kind(items[9] ?? "s"), kind(items[0] ?? true), kind(items[9] ?? true));
const record: { v: number | null; w: string | number } = { v: counts.nope ?? null, w: items[1] ?? "w" };
const list: (number | string)[] = [items[8] ?? "l", counts["a"] ?? "z"];
console.log(record, list);
