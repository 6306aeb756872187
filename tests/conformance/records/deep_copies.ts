// structuredClone of what no type is known of (O1).
const parts = "a=1%20x&b=%C3%A9".split("&").map((p) => p.split("=").map(decodeURIComponent));
console.log(parts, ["a b", "c/d", 3].map(encodeURIComponent).join("&"), ["hi"].map((t) => btoa(t)));
const enc: (s: string) => string = encodeURI; console.log(enc("a b?c=é"));
function copy<T>(x: T): T { return structuredClone(x); }
const a = { n: [1, { m: null, u: undefined }], t: "x", d: new Map([["k", [1]]]), s: new Set([1]), w: new Date(0) };
const b = copy(a); b.n.push(5); b.d.get("k")!.push(2); console.log(a, b, a.w !== b.w);
const c: any = structuredClone({ q: [true] } as any); c.q.push(1); console.log(c, copy(null), copy(undefined), copy([1, [2]]));
function best<T>(xs: T[], f: (t: T) => number): T | undefined { let r: T | undefined; for (const x of xs) if (r === undefined || f(x) > f(r)) r = x; return r; }
console.log(best([], Number), best([3, 1], (x) => x));
export {};
