// B1, B2, B3: any value is true or false as JavaScript finds it
const empty: number[] = []; const obj = {} as Record<string, number>; const m = new Map<string, number>();
console.log(empty ? "t" : "f", obj ? "t" : "f", m ? "t" : "f", !empty, !!empty, !m);
if (empty) console.log("array is true"); if (!m) console.log("no"); else console.log("map is true");
function find(n: number): { v: number } | undefined { return n > 0 ? { v: n } : undefined; }
if (find(1)) console.log("found"); if (!find(0)) console.log("not found");
const a = [0, 1, NaN, 2, -0]; for (const x of a) console.log(x ? "y" : "n", !x, !!x, Boolean(x));
const words = ["", "a", "0"]; console.log(words.filter(Boolean), words.filter((w) => w));
const mixed: (number | string | null | undefined)[] = [0, "", null, undefined, 1, "x", NaN];
for (const v of mixed) { if (v) console.log("truthy"); else console.log("falsy"); }
console.log(mixed.filter(Boolean).length, mixed.map((v) => !!v));
const n: number | string = Math.random() > 2 ? 1 : ""; console.log(n || "default", n && "and");
function f(u: unknown) { return u ? "truthy" : "falsy"; }
console.log(f(0), f([]), f({}), f(""), f("a"), f(null), f(NaN), f(true), f(false), f(1.5));
const arr: number[] | null = Math.random() > 2 ? null : []; console.log((arr || [1]).length, arr && arr.length);
let count = 0; while (empty && count < 2) count++; console.log(count);
class C {} const c: C | null = new C(); console.log(c ? 1 : 2, !c);
function g<T>(x: T): string { return x ? "yes" : "no"; } console.log(g(0), g([]), g("s"), g(false));
const fn: (() => void) | undefined = undefined as (() => void) | undefined; console.log(fn ? "fn" : "nofn"); fn?.();
const s: string | null = words[0] ?? null; console.log(s || "dflt", s ?? "nn", Boolean(s), !s);
const e0: string = ""; console.log(e0 || null || 0 || "end");
