// Guards ask anything for a member: a record, an object of a class, what has none.

interface Flyer { fly(): string }
const canFly = (x: unknown): x is Flyer => typeof x === "object" && x !== null && typeof (x as Flyer).fly === "function";
class Duck { fly() { return "flap"; } }
class Stone { weight = 1; }
console.log([new Duck(), new Stone(), { fly: () => "z" }, { swim: 1 }, null, 5].map(canFly));
interface Cat { name: string; meow(): void }
function isCat(a: object): a is Cat { return (a as Cat).meow !== undefined; }
console.log(isCat(new Duck()), isCat({ name: "x", meow() {} }));
// What a guard takes for a record may be an error, or an object of a class.
const hasCode = (e: unknown): e is { code: string } => typeof e === "object" && e !== null && "code" in e && typeof e.code === "string";
class CodedError extends Error { code = "X"; }
for (const e of [new CodedError("a"), { code: "lit" }, { code: 5 }, new Error("b"), 5] as unknown[]) console.log(hasCode(e) ? e.code : "none");
try { throw new CodedError("t"); } catch (e) { if (hasCode(e)) console.log(e.code, e["code"]); }
function put<T extends object>(t: T, key: string, value: unknown): T { (t as Record<string, unknown>)[key] = value; return t; }
class Weighed { weight = 1; }
console.log(put({ z: 1 }, "y", 2), put(new Weighed(), "weight", 5));
function bump(o: unknown) { (o as { n: number }).n++; return (o as { n: number }).n; }
class Counted { n = 1; }
console.log(bump({ n: 5 }), bump(new Counted()));
