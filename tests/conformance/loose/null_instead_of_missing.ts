// a default of null or undefined where by its type the left side is always there
class Q { private jobs: { at: number; name: string; o: { v: number } }[] = []; add(at: number) { this.jobs.push({ at, name: "n" + at, o: { v: at } }); return this; } get next() { return this.jobs[0]?.at ?? null; } get name() { return this.jobs[0]?.name ?? null; } get o() { return this.jobs[0]?.o ?? null; } }
const e = new Q(), f = new Q().add(5);
console.log(e.next, f.next, e.name, f.name, e.o, f.o);
console.log(`${e.next} ${f.next} ${e.name}`, e.next === null, e.next == null, e.next === undefined, typeof e.next, typeof e.name, typeof e.o, !e.next, e.next ?? "d");
console.log(JSON.stringify({ n: e.next, s: e.name, o: e.o }), [e.next, e.name], { v: e.next }, String(e.name), e.name + "!", "a" + e.next);
const rec: Record<string, string> = { k: "v" }; const get = (k: string) => rec[k] ?? null;
const v = get("z"); if (v === null) console.log("nothing", v); else console.log(v.length);
console.log(get("k"), get("q"), get("q")?.length, [get("q")].length, ["k", "q"].map(get), ["k", "q"].map(get).filter(Boolean));
const m: number[] = []; let best = m[0] ?? null; console.log(best); best = 4; console.log(best + 1); function sum(xs: number[]) { const a = xs[0] ?? null; return a === null ? "none" : a + 1; } console.log(sum([]), sum([1]));
console.log(Number(m[3] ?? null));
const missing = rec["nope"]; console.log(missing, missing === undefined, rec["nope"] ?? undefined);
const x: any = get("q"); console.log(x, x === null); const u: unknown = e.o; console.log(u === null, u);
const obj = { first: m[0] ?? null, last: m.at(-1) ?? null }; console.log(obj, Object.values(obj), obj.first === obj.last, `${obj.first}`);
class Holder { last: number | null = null; any: string | undefined; keep(xs: number[]) { this.last = xs[0] ?? null; return this; } }
console.log(new Holder().keep([]), new Holder().keep([7]).last, new Holder().keep([]).last === null);
function show(n: number | null | undefined, s = "def") { return `${n} ${s}`; } console.log(show(m[0] ?? null), show(m[0] ?? undefined), show(m[0], rec["zz"] ?? undefined), show(1, rec["zz"] ?? null as any));
const map = new Map([["a", 1]]); const list = [3]; const firstOf = (k: string) => [map.get(k) ?? null, list[k.length] ?? null, list[0] ?? null]; console.log(firstOf("a"), firstOf("zz"));
const { n = 9 } = { n: m[4] ?? undefined }; const { k = 8 } = { k: m[4] ?? null }; console.log(n, k);
for (const w of ["k", "q"].map((q) => rec[q] ?? null)) { switch (w) { case null: console.log("none"); break; default: console.log(w.length); } }
const t2 = (list[5] ?? null) || "fallback"; console.log(t2, (list[0] ?? null)?.toFixed(1), (list[5] ?? null)?.toFixed(1));
const words: Record<string, string> = { k: "v" };
const word = (key: string) => words[key] ?? undefined;
console.log(word("k"), word("x"), `${word("y")}`, word("z") === undefined, word("k")?.length, word("q")?.length, [word("x")], JSON.stringify({ a: word("x"), b: word("k") }));
function added(list: number[]) { const f = list[0] ?? undefined; return f + 1; }
console.log(added([]), added([2]));
const nils: (string | null)[] = [null, "s"]; const given = nils[0] ?? undefined; console.log(given, nils[5] ?? undefined, nils[1] ?? undefined);
