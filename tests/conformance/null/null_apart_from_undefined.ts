// Null and undefined at one place: tests, text, JSON, switch, defaults, patterns (U1, U2, U4, U6, E4, A8)
type Maybe = string | null | undefined;
const show = (v: Maybe): string => v === null ? "null!" : v === undefined ? "undef!" : v;
const vs: Maybe[] = ["a", null, undefined, ""];
console.log(vs.map(show).join());
for (const v of vs) {
  if (v == null) console.log("nullish", v); else console.log("value", v.length, v);
  if (v) console.log("truthy"); else console.log("falsy");
  console.log(v ?? "d", v || "e", v && "f", v?.length, v?.length ?? -1, typeof v, `${v}`, String(v), "" + v, [v], { v });
  switch (v) { case null: console.log("case null"); break; case undefined: console.log("case undef"); break; default: console.log("case", v); }
}
console.log(vs.filter(v => v !== null), vs.filter(v => v !== undefined), vs.filter(v => v != null), vs.filter(Boolean));
console.log(vs.indexOf(null), vs.indexOf(undefined), vs.includes(null), vs.findIndex(v => v === undefined), vs.find(v => v === null), vs.find(v => v === "zz"));
console.log(JSON.stringify(vs), JSON.stringify({ a: null, b: undefined, c: [null, undefined] }), vs.join("-"), String(vs));
let x: Maybe; console.log(x, x === undefined, x === null); x = null; console.log(x, x === undefined, x === null); x ??= "set"; console.log(x);
function opt(a?: Maybe, b: Maybe = "def"): string { return `${a}|${b}`; }
console.log(opt(), opt(null), opt(undefined, undefined), opt("x", null), opt(null, "y"));
const { p = 1, q = 2, r }: { p?: number | null; q?: number | null; r?: number | null } = { p: null };
console.log(p, q, r);
const [m = "dm", n = "dn", o] = [null, undefined] as Maybe[];
console.log(m, n, o);
console.log(null === undefined as unknown, null == undefined, Object.is(null, undefined), [null].toString() === "", `${[null, undefined, 1]}`);
