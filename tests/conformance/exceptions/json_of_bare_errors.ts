// An error that has nothing but its message is {} in JSON, also one that may be given more.
class Plain extends Error {}
const o: any = { e: new Error("m"), s: "x", list: [new RangeError("r"), new Plain("p")] };
o.e2 = o.e;
console.log(JSON.stringify(o), JSON.stringify([new Error("a"), { n: 1 }]), JSON.stringify(new Plain("q") as any));
const u: unknown = new TypeError("t");
console.log(
	JSON.stringify(u),
	JSON.stringify({ u }, (_, v) => (v instanceof Error ? v.message : v)),
);
try {
	throw new Error("thrown");
} catch (e) {
	console.log(JSON.stringify(e), JSON.stringify({ error: e, ok: false }));
}
const described: any = { failed: new Error("bad"), keys: [] };
described.failed.code = described.keys.length;
console.log(described.failed.code, JSON.stringify({ plain: new SyntaxError("s") }, null, 2));
