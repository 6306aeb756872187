// f?.call(...), also of functions that lists, records and fields hold, which are told their `this` (U3)
let ticks = 0;
const tick = () => ++ticks;
interface Options {
	onChange?: (value: number) => string;
	name: string;
}
const change = (o: Options, v: number) => o.onChange?.call(null, v + tick()) ?? `${o.name}: none`;
console.log(change({ name: "a" }, 1), change({ name: "b", onChange: (v) => `v${v}` }, 2), ticks);
const some: (((a: number, b: number) => number) | undefined)[] = [(a, b) => a * b, undefined];
for (const f of some) console.log(f?.apply(null, [tick(), 5]), f?.bind(null, 3)(4), ticks);

type Listener = (this: Emitter, value: number) => void;
class Emitter {
	total = 0;
	last: Listener | null = null;
	private readonly byName: Record<string, Listener | undefined> = {};
	private readonly all: Listener[] = [];
	on(name: string, listener: Listener) {
		this.byName[name] = listener;
		this.all.push(listener);
		this.last = listener;
	}
	emit(name: string, value: number) {
		this.byName[name]?.call(this, value);
		this.all[0]?.apply(this, [value * 10]);
		this.last?.call(this, value * 100);
	}
}
const emitter = new Emitter();
emitter.emit("none", 1);
emitter.on("add", function (value) {
	this.total += value;
});
emitter.on("log", (value) => console.log("log", value));
emitter.emit("add", 2);
emitter.emit("other", 3);
console.log(emitter.total);
