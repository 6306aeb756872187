// A function may take fewer arguments than it is given, wherever it went before it is called (A9)
type Operation = (a: number, b: number) => number;
const operations: Record<string, Operation> = {
	add: (a, b) => a + b,
	negate: (a) => -a,
	zero: () => 0,
};
for (const name of ["add", "negate", "zero"]) console.log(name, operations[name]?.(7, 3));

function double(a: number): number {
	return a * 2;
}
function apply(f: Operation, a: number, b: number): number {
	return f(a, b);
}
console.log(apply(double, 4, 5), apply((a) => a, 6, 7), apply(() => 8, 1, 2), double(9));
const list: Operation[] = [double, (a, b) => a - b, () => 1];
for (const f of list) console.log(f(10, 4));
let current: Operation = double;
console.log(current(1, 2));
current = (a, b) => a * b;
console.log(current(3, 4));
const later = (a: number): number => a + 100;
function pick(n: int): Operation {
	if (n === 0) return later;
	return n === 1 ? double : (_, b) => b;
}
console.log(pick(0)(1, 2), pick(1)(3, 4), pick(2)(5, 6), later(7));

interface Plugin {
	readonly name: string;
	run(input: number, label: string): string;
}
class Plain implements Plugin {
	readonly name: string = "plain";
	run(input: number): string {
		return `${this.name} ${input}`;
	}
}
class Silent extends Plain {
	override readonly name = "silent";
	override run(): string {
		return "...";
	}
}
class Loud {
	readonly name = "loud";
	run(input: number): string {
		return `LOUD ${input}`;
	}
}
const plugins: Plugin[] = [new Plain(), new Silent(), new Loud()];
for (const p of plugins) console.log(p.name, p.run(1, "label"));
console.log(new Silent().run(), new Plain().run(2), new Loud().run(3));

class Emitter {
	private listeners: ((name: string, value: number) => void)[] = [];
	onChange: (value: number, old: number) => void = () => {};
	on(f: (name: string, value: number) => void): void {
		this.listeners.push(f);
	}
	off(f: (name: string, value: number) => void): void {
		this.listeners = this.listeners.filter((l) => l !== f);
	}
	emit(name: string, value: number): void {
		for (const l of this.listeners) l(name, value);
		this.onChange(value, value - 1);
	}
}
const emitter = new Emitter();
const listener = (name: string): void => console.log("heard", name);
emitter.on(listener);
emitter.on(() => console.log("heard something"));
emitter.emit("a", 1);
emitter.off(listener);
emitter.onChange = (value) => console.log("changed to", value);
emitter.emit("b", 2);

function relay(handler: (name: string) => void, times?: () => number): void {
	const e = new Emitter();
	e.on(handler);
	e.emit("relayed", times?.() ?? 0);
}
relay((name) => console.log(name));
relay(listener, () => 2);

type Variadic = (...values: number[]) => number;
const variadic: Variadic[] = [(a) => a, (a, b) => a + b, () => 5, (...all) => all.length];
for (const f of variadic) console.log(f(1, 2), f(3, 4, 5));

type Optional = (a: number, b?: number) => string;
const single: Optional = (a) => `one ${a}`;
const both: Optional = (a, b) => (b === undefined ? `only ${a}` : `both ${a} ${b}`);
console.log(single(1), single(1, 2), both(1), both(1, 2));

// an array where a type parameter of texts and numbers may stand
const inside = <K extends string | number>(keys: K[], known: Set<K>): K[] =>
	keys.flatMap((k) => (known.has(k) ? [] : [k, ...inside(keys.slice(1), known.add(k))]));
console.log(inside(["a", "b"], new Set(["c"])), inside([1, 2], new Set([2])));

// what a function that is called at once gives takes as much as it says
console.log([1, 2].map(((by: number) => (n: number) => n * by)(3)), [3, 1].filter((() => (n: number) => n > 1)()));

// JavaScript tells into what it turns an object: who need not know takes nothing
class Written {
	[Symbol.toPrimitive](): string {
		return "written";
	}
}
console.log(`${new Written()}`, String(new Written()));
// A method of a literal that goes to a union, some members of which have it.
interface Runner { run?(a: number, b: string): string }
type Step = { kind: "a"; on(x: number): string } | { kind: "b"; on(x: number, y: number): string } | ((x: number) => string);
const started = (r?: Runner | ((n: number) => string) | null): string => (typeof r === "function" ? r(1) : (r?.run?.(1, "x") ?? "none"));
console.log(started({ run() { return "r0"; } }), started({ run(a) { return `r${a}`; } }), started(null), started({}), started(() => "f"));
const stepped = (s: Step): string => (typeof s === "function" ? s(1) : s.kind === "a" ? s.on(1) : s.on(1, 2));
console.log(stepped({ kind: "a", on() { return "a0"; } }), stepped({ kind: "b", on(x) { return `b${x}`; } }), stepped(() => "f"));
// given by a function that is called where it stands
console.log(
	["a", "b"].map(
		(function () {
			return (x) => `${x}!`;
		})(),
	),
);
