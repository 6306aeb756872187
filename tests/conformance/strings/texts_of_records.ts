// objects with a toString that their type tells of, or that it need not have, become texts by it
interface Version { readonly major: number; readonly toString: () => string }
const make = (major: number): Version => { const toString = () => "v" + major; return { major, toString }; };
const v = make(3);
console.log(`${v}`, "" + v, String(make(4)), [make(5), make(6)].join("+"), v.toString());
class Box { constructor(public n: number) {} toString() { return "box" + this.n; } }
const p: { n: number; toString(): string } = { n: 2, toString() { return "n" + this.n; } };
console.log(`${p}`, p + "!", [p, p] + "", { a: p });
const w: { toString(): string } = new Box(7);
console.log(`${w}`, "x" + w);
const u: Version | undefined = ([] as Version[]).at(0);
console.log(`${u}`);
const map = new Map<string, Version>([["k", v]]);
console.log(`${map.get("k")} ${map.get("z")}`);
console.log(["a10", "a9"].map((s, i) => make(i)).sort((a, b) => (`${a}` < `${b}` ? 1 : -1)).join());
