// Null and undefined in records, Maps, Sets, parsed JSON and matches (U1, U5, O5, O6, S10, E6)
interface Row { id: number; parent?: number | null; note?: string | null }
const rows: Row[] = [{ id: 1, parent: null }, { id: 2, parent: 1, note: "hi" }, { id: 3 }, { id: 4, parent: undefined, note: null }];
console.log(rows);
const m = new Map<string, number | null | undefined>([["a", 1], ["b", null], ["c", undefined]]);
console.log(m, m.get("a"), m.get("b"), m.get("c"), m.get("d"), m.has("c"), [...m.values()], new Set([null, undefined, null]));
const counts = new Map<number | null | undefined, number>();
for (const r of rows) counts.set(r.parent, (counts.get(r.parent) ?? 0) + 1);
console.log(counts, counts.get(null), counts.get(undefined));
const any1: any = JSON.parse("null"); console.log(any1, any1 === null, typeof any1, any1 == undefined, any1 ?? "dflt");
console.log(rows.map(r => r.parent ?? 0), rows.map(r => r.note?.length), rows.map(r => r.note === null), rows.sort((a, b) => (b.parent ?? -1) - (a.parent ?? -1)).map(r => r.id));
const upd = (r: Row, ch: Partial<Row>): Row => ({ ...r, ...ch });
console.log(upd(rows[0]!, { note: null }), upd(rows[1]!, { parent: undefined }));
console.log("2024-01".match(/(\d+)-(\d+)/)?.[1], "x".match(/y/) === null, "abc".match(/b/)?.index);
let match: RegExpExecArray | null; const re = /\d/g; while ((match = re.exec("1a2b")) !== null) console.log(match[0], match.index);
const words = "the cat".match(/\w+/g); if (words) console.log(words.length, words); console.log(("none".match(/\d/g) || []).length);
