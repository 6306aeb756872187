// Parts of an object that are spread if there is something, records without a prototype, members asked for by `in` (A7, O3, C10)
function f(note?: string, n = 0) { return { a: 1, ...(note && { note }), ...(n && { n }), ...(n > 1 ? { big: true } : {}), ...(n > 2 && { huge: true }) }; }
console.log(f(), f("x"), f("", 3), f("y", NaN));
const raw: unknown = JSON.parse('{"x": 1, "y": [1, 2.5, "3"], "z": {"w": false}}');
if (typeof raw === "object" && raw !== null && "y" in raw && Array.isArray(raw.y)) for (const item of raw.y as unknown[]) console.log(typeof item, item);
if (typeof raw === "object" && raw !== null && "x" in raw && typeof raw.x === "number") console.log(raw.x + 1);
function isUser(v: unknown): v is { name: string } { return typeof v === "object" && v !== null && "name" in v && typeof v.name === "string"; }
console.log(isUser({ name: "x" }), isUser({ name: 1 }), isUser(null), isUser("s"), isUser([]));
const d: Record<string, number> = Object.create(null);
d["x"] = 1; d["y"] = 2;
console.log(Object.keys(d), "x" in d);
console.log([1, 2, 3, 4, 5].copyWithin(0, 3), [1, 2, 3, 4, 5].copyWithin(1, 0, 3), [1, 2, 3, 4, 5].copyWithin(-2, 0), [1, 2, 3].copyWithin(1, -2, -1));
