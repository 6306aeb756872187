// symbols as values: each is itself only, and tells what it was made with
const RED = Symbol("red");
const GREEN = Symbol("green");
const NOTHING: unique symbol = Symbol("nothing");
function named(light: symbol): string {
	switch (light) {
		case RED:
			return "stop";
		case GREEN:
			return "go";
		default:
			return "unknown";
	}
}
function first(xs: number[], test: (n: number) => boolean): number | typeof NOTHING {
	for (const x of xs) if (test(x)) return x;
	return NOTHING;
}
console.log(named(RED), named(GREEN), named(Symbol("red")));
console.log(RED.toString(), String(GREEN), RED.description, Symbol().description, Symbol("").description === "");
console.log(RED, [GREEN], { light: RED }, new Map([[RED, 1]]), new Set([RED, GREEN, RED]), Symbol());
console.log(Symbol("a") === Symbol("a"), Symbol.for("a") === Symbol.for("a"));
console.log(Symbol.keyFor(Symbol.for("app")), Symbol.keyFor(RED));
console.log(typeof RED, typeof RED === "symbol", RED ? "true" : "false");
const found = first([1, 2, 3], (x) => x > 1);
if (found !== NOTHING) console.log(found + 1);
console.log(first([1], (x) => x > 1) === NOTHING ? "none" : "some");
const counts = new Map<symbol, number>();
for (const light of [RED, GREEN, RED]) counts.set(light, (counts.get(light) ?? 0) + 1);
console.log(counts.get(RED), counts.has(Symbol("green")), [...counts.keys()].map((s) => s.description));
const mixed: unknown[] = [RED, "red", 1, () => RED];
console.log(mixed.map((x) => typeof x).join(), mixed.map((x) => (typeof x === "symbol" ? String(x) : "-")).join(" "));
console.log(JSON.stringify({ a: RED, b: [GREEN, 1] }), JSON.stringify({ of: mixed }));
