// B4, E1, E3, E4: === of mixed, unknown and generic operands; typeof as a value; comparisons
const nan = NaN; console.log(nan === nan, 0 === -0, 1 === 1.0, "a" === "a", Object.is(NaN, nan), Object.is(0, -0), Object.is("a", "a"));
const a = [1]; const b = [1]; console.log(a === b, a === a, a !== b);
const o = { x: 1 }; const p = { x: 1 }; console.log(o === p, o === o);
const f = () => 1; const g = () => 1; console.log(f === f, f === g);
function same(x: unknown, y: unknown) { return x === y; }
console.log(same(1, true), same(1, "1"), same(0, false), same("", false), same(1, 1), same([1], [1]), same(a, a), same(null, null), same(o, p));
function eq<T>(x: T, y: T) { return x === y; } console.log(eq(1, 1), eq("a", "b"), eq(a, b), eq(true, true));
const v: number | boolean = Math.random() > 2 ? 1 : true; console.log(v === true, v === 1, v !== 1);
const sn: string | number = Math.random() > 2 ? "1" : 1; console.log(sn === 1, sn === "1");
const opt: { a?: number; b: string | undefined } = { b: undefined }; console.log(opt.a === undefined, opt.b === undefined, opt.a !== undefined);
const list = [1, 2]; console.log(list[5] === undefined, list[0] === undefined);
console.log(1 == 1);
const t: unknown = "str"; console.log(typeof t, typeof 1, typeof undefined, typeof null, typeof [], typeof {}, typeof f, typeof true);
function kind(x: string | number | boolean | (() => void) | number[]) { switch (typeof x) { case "string": return "S"; case "number": return "N"; case "boolean": return "B"; case "function": return "F"; default: return "O"; } }
console.log(kind("a"), kind(1), kind(true), kind(() => {}), kind([1]));
function max<T>(x: T, y: T): T { return x > y ? x : y; } console.log(max(1, 2), max("a", "b"), max(true, false));
function isObj(v: unknown): v is object { return typeof v === "object" && v !== null; } console.log(isObj({}), isObj(null), isObj([]), isObj(1), isObj("a"));
class D { constructor(public n: number) {} } const d1 = new D(1); console.log(d1 === d1, d1 === new D(1), [d1].includes(d1), [d1].indexOf(new D(1)));
const s: string | undefined = list.length > 5 ? "x" : undefined; console.log(s === null, s === undefined, s == null);
console.log("b" > "a", "a" < "B", "10" < "9", 10 < 9, [1, 2, 3].includes(2), ["a"].includes("b"));
