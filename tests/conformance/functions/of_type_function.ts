// What is only known as a Function is given more arguments than it takes, or fewer; functions of type any are shown.
function call(f: Function, ...args: any[]) {
	return f(...args);
}
console.log(
	call((x: number) => x + 1, 1, 2),
	call((x: number, y = 5) => x + y, 1),
	call(() => 7, 1),
	call((...rest: number[]) => rest.length, 1, 2, 3),
);
class Emitter {
	private handlers: Record<string, Function[]> = {};
	on(name: string, f: Function) {
		(this.handlers[name] ??= []).push(f);
		return this;
	}
	once(name: string, f: Function) {
		const wrapped = (...args: any[]) => {
			this.off(name, wrapped);
			f(...args);
		};
		return this.on(name, wrapped);
	}
	off(name: string, f: Function) {
		this.handlers[name] = (this.handlers[name] ?? []).filter((g) => g !== f);
		return this;
	}
	emit(name: string, ...args: any[]) {
		(this.handlers[name] ?? []).forEach((f) => f(...args));
		return name in this.handlers;
	}
}
const emitter = new Emitter();
emitter.on("a", (x: number) => console.log("a", x)).once("a", (x: number, y: number) => console.log("once", x, y));
console.log(emitter.emit("a", 1, 2), emitter.emit("a", 3), emitter.emit("z"));
const anything: any[] = [1, () => {}, function named() {}, { method() {} }, [() => 1]];
for (const x of anything) console.log(typeof x, x);
const unknown: unknown = (a: number) => a;
console.log(unknown, [unknown]);
