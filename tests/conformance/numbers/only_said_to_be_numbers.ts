// Texts, booleans and null that JSON, a value of type any or a generic function has put where a type says that there are
// numbers: operators make of them what JavaScript does.
export {};
interface Reading {
	id: number;
	value: number;
	gone: number;
	isOn: number;
	isOff: number;
}
const r = JSON.parse('{"id":"7","value":2.5,"gone":null,"isOn":true,"isOff":false}') as Reading;
console.log(r.id + 1, r.id + r.id, r.value + r.id, r.id - 1, r.id * 2, r.id / 2, r.id % 4, r.id ** 2, -r.id, +r.id);
console.log(r.gone + 1, r.gone * 2, r.isOn + 1, r.isOn * 3, r.isOff - 1, r.value + r.gone, r.isOn / r.value);
console.log(r.id < 10, r.id > r.value, r.id >= "6".length, r.gone < 1, r.gone >= 0, r.isOn > r.isOff, r.id < r.gone);
console.log(r.id | 0, r.id & 3, r.id << 1, ~r.id, r.gone | 0, r.isOn ^ r.isOn);
console.log(
	Math.max(r.id, 3),
	Math.min(r.isOff, 5),
	Math.round(r.id),
	Math.abs(r.gone),
	Math.max(...[r.isOn, r.isOff]),
);
let sum = 0;
for (const n of [r.value, r.isOn, r.gone, r.id]) sum += n;
console.log(sum, typeof sum);
r.id++;
r.isOn += 1;
r.gone--;
r.value -= r.id;
console.log(r.id, r.isOn, r.gone, r.value);

function load<T>(text: string): T {
	return JSON.parse(text);
}
const prices = load<number[]>('["1.5", 2, null, true]');
console.log(
	prices.map((p) => p * 2),
	prices.map((p) => p + 1),
	prices.filter((p) => p > 1),
	Math.max(...prices),
);
console.log(
	prices.reduce((most, p) => Math.max(most, p), 0),
	[r.isOff, r.isOn].reduce((a, b) => Math.max(a, b)),
);

const pipe =
	(...steps: ((x: any) => any)[]) =>
	(x: any) =>
		steps.reduce((made, step) => step(made), x);
const increased = (x: number) => x + 1;
const doubled = (x: number) => x * 2;
console.log(pipe(increased, doubled)("1"), pipe(doubled, increased)("2"), pipe(increased)(0.5), pipe(doubled)(null));

const listeners: ((...args: any[]) => void)[] = [];
listeners.push((a: number, b: number) => console.log(a + b, a - b, a < b));
for (const listener of listeners) {
	listener(1, 2);
	listener("1", 2);
	listener("10", "9");
	listener(true, null);
	listener();
}
function call(f: Function, ...args: any[]): unknown {
	return f(...args);
}
console.log(
	call((n: number) => n + 1, "a"),
	call((n: number) => n - 1, "5"),
	call((n: number) => n > 3, "4"),
);

// sums that are texts then, and what is made of them
const taken = <T>(from: any, key: string): T => from[key] as T;
const word = taken<number>({ a: "x" }, "a");
console.log(word + 1, `${word + 1}`, [word + 1], word * 2, typeof (word + 1));
const counts = new Map<string, number>();
for (const w of ["a", "b", "a"]) counts.set(w, (counts.get(w) as number) + 1 || 1);
console.log(counts, (counts.get("z") as number) + 1, (counts.get("a") as number) + 1);
class Gauge {
	private level = 0;
	get next(): number {
		return this.level + 1;
	}
}
const gauge = new Gauge();
(gauge as any).level = "7";
console.log(gauge.next, typeof gauge.next);
const fields = Object.fromEntries(Object.entries({ age: "33" } as Record<string, any>)) as unknown as { age: number };
console.log(fields.age + 1, fields.age > 18, fields.age - 3);
