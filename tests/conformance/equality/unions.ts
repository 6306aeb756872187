// B4, C10: unions and unknown values narrowed, printed and written
type Json = string | number | boolean | null | Json[] | { [k: string]: Json };
function walk(v: Json, d = 0): string {
  if (v === null) return "null"; if (Array.isArray(v)) return `[${v.map((x) => walk(x, d + 1)).join(",")}]`;
  if (typeof v === "object") return `{${Object.keys(v).map((k) => `${k}:${walk(v[k]!, d + 1)}`).join(",")}}`;
  return String(v);
}
console.log(walk({ a: [1, "x", null, true], b: { c: 1.5 } }));
const j: Json = { a: [1, { b: null }] }; console.log(j);
function isStr(x: unknown): x is string { return typeof x === "string"; }
const xs: unknown[] = [1, "a", true, [1], { q: 1 }]; console.log(xs.filter(isStr), xs);
function len(x: string | string[]): number { return x.length; } console.log(len("abc"), len(["a"]));
function fmt(x: string | number | Date2 | string[]): string { if (typeof x === "number") return x.toFixed(2); if (x instanceof Date2) return x.toString(); return Array.isArray(x) ? x.join("|") : x; }
class Date2 { constructor(public t: number) {} toString() { return "D" + this.t; } }
console.log(fmt(1.234), fmt("s"), fmt(new Date2(3)), fmt(["a", "b"]));
type Res<T> = { ok: true; value: T } | { ok: false; error: string };
function div(a: number, b: number): Res<number> { return b === 0 ? { ok: false, error: "div0" } : { ok: true, value: a / b }; }
console.log(div(1, 0), div(4, 2)); const r = div(1, 4); if (r.ok) console.log(r.value); else console.log(r.error);
const maybe: number | undefined = [1, 2].find((n) => n > 5); console.log(maybe, maybe ?? -1, `${maybe}`);
