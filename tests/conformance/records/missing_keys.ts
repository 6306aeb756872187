// A key that a type has, as what may be undefined or null, and that what a cast or any leads to it has not (U5, O6).
interface Row { id: number; note: string | undefined; boss: string | null; extra: unknown; }
const make = (x: any): Row => x;
for (const row of [make({ id: 1 }), JSON.parse('{"id":2,"boss":null}') as Row]) {
  console.log(row.note, row.boss, row.extra, row.note ?? "none");
  const { note, boss, extra } = row;
  console.log(note, boss, extra);
}
type Optional<F> = { [K in keyof F]: F[K] | undefined };
function pick<F extends object>(from: F, ...keys: (keyof F)[]): Optional<F> { const out: any = {}; for (const k of keys) out[k] = from[k]; return out; }
const part = pick({ a: 1, b: "x" }, "a");
console.log(part.a, part.b, part);
export {};
