// S9, S14: arrays, objects, Maps and instances as text; toString
class P { constructor(public x: number) {} toString() { return `P(${this.x})`; } }
class Q {} class R extends P { override toString() { return "R:" + super.toString(); } }
console.log(`${[1, 2, 3]}`, String([1, [2, 3], null, undefined, "a"]), "" + [true, 1.5], [] + "", `${{}}`, String({ a: 1 }));
console.log(`${new P(1)}`, "" + new P(2), String(new R(3)), `${new Q()}`, [new P(1), new R(2)].join(" "), `${[new P(4)]}`);
console.log(new P(5).toString(), new Q().toString(), [1, 2].toString(), true.toString(), (5).toString(), "s".toString());
console.log(`${new Map([["a", 1]])}`, `${new Set([1])}`, String(null), String(undefined), `${null} ${undefined} ${true}`);
const u: (string | number | boolean | null)[] = ["s", 1.5, true, null]; for (const x of u) console.log(`<${x}>`, String(x), x + "!");
console.log([null, undefined, 1].join("-"), [[1, 2], [3]].join(";"), [0.1, 1e21, -0].join());
console.log(`a${`b${1 + 1}`}c`, `${[1, 2].map((n) => `<${n}>`).join("")}`, `${{ a: 1 }.a}`);
function t<T>(x: T) { return `${x}` + x; } console.log(t(1), t("a"), t(true), t([1, 2]));
const d: unknown = 5; console.log(`${d}`, String(d));
console.log(1 + "a" + 2, "a" + 1 + 2, 1 + 2 + "a", "a" + true, "a" + null, "a" + undefined, "n" + -0, "n" + 1e21);
let s = ""; s += 1; s += true; s += null; s += [1, 2]; console.log(s);
console.log([1, 2, 3].map(String), ["1", "2"].map(Number));
const rec: Record<string, number[]> = { a: [1] }; console.log(`${rec.a}`, `${rec}`);
enum E { A, B = "b" } console.log(`${E.A} ${E.B}`);
