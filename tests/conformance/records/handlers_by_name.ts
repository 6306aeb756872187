// Handlers that are looked up by name, beside objects with methods
const counter = { n: 0, add(k: number): number { this.n += k; return this.n; } };
const handlers: Record<string, (x: number) => number> = { double: (x) => x * 2, count: (x) => counter.add(x), minus(x) { return -x; } };
class Runner {
	private readonly handler: (x: number) => number;
	label: string;
	constructor(name: string, labels: Record<string, string>) {
		this.handler = handlers[name]!;
		this.label = labels[name] ?? "none";
	}
	run(x: number): number {
		const { handler } = this;
		return handler(x) + this.handler(x);
	}
}
for (const name of Object.keys(handlers)) console.log(name, new Runner(name, { double: "twice" }).run(3), new Runner(name, {}).label);
const curry = (a: number) => (b: number): number => a + b + counter.n;
console.log(curry(1)(2), Object.values(handlers).map((f) => f(1)));
const pick = (name: string): ((x: number) => number) => handlers[name] ?? ((x) => x);
console.log(pick("none")(4), pick("double")(4));
export {};
