// what is stored through another name of a thing is there under all its names, whatever their types say of null and undefined
const none = { part: undefined, count: 3 };
function clear(thing: { part: any }): void {
	thing.part = null;
}
clear(none);
console.log(none.part, typeof none.part, none.part === undefined, !none.part, none);
const empty = { part: null, count: 1 };
const open: any = empty;
open.part = undefined;
console.log(empty.part, typeof empty.part, empty.part === null, `${empty.part}`);
const keyed: { size?: number } = { size: 1 };
const record: Record<string, any> = keyed;
record["si" + "ze"] = null;
console.log(keyed.size, typeof keyed.size, keyed.size === undefined, keyed.size ?? "none");
const items: (number | undefined)[] = [1];
const wider: (number | null | undefined)[] = items;
wider.push(null);
console.log(items[1], typeof items[1], items[1] === undefined, items);
const levels = new Map<string, number | undefined>();
const anyLevels: Map<string, any> = levels;
anyLevels.set("low", null);
console.log(levels.get("low"), levels.get("low") === undefined, levels.get("high"));
const known = { id: 1 };
const loose: { id: number | null } = known;
loose.id = null;
console.log(known.id, typeof known.id, known.id ?? "none", `${known.id}`, known);
function reset<T>(thing: T, key: keyof T, value: any): void {
	thing[key] = value;
}
const flag: { on?: boolean } = { on: true };
reset(flag, "on", null);
console.log(flag.on, flag.on === undefined, typeof flag.on);
const both: { text: string | null } = { text: "a" };
Object.assign(both, { text: undefined });
console.log(both.text, both.text === null, both.text ?? "none");
let latest: number | undefined = 1;
function remember(value: any): void {
	latest = value;
}
remember(null);
console.log(latest, latest === undefined, typeof latest);

// what a text or a chain makes of what is gone
const lost = { p: { k: 1 }, n: 3, s: "a", e: new Error("b") };
function lose(o: { p: any; n: any; s: any; e: any }) {
	o.p = undefined;
	o.n = undefined;
	o.s = undefined;
	o.e = undefined;
}
lose(lost);
console.log(`${lost.p}`, String(lost.e), "" + lost.p, lost.p?.toString(), [lost.n?.toFixed(1)], `${lost.s?.trim()}`);
console.log(lost.e?.toString(), lost.s?.trim() ?? "none", typeof lost.s?.trim(), JSON.stringify([lost.s?.trim()]));
