// Decorators of classes, methods and fields (C11), and functions that are values and ask for `this` (F11)
const said: string[] = [];
function first() {
	said.push("first made");
	return (_target: unknown, _context: ClassMethodDecoratorContext): void => { said.push("first called"); };
}
function second() {
	said.push("second made");
	return (_target: unknown, context: ClassMethodDecoratorContext): void => { said.push(`second called at ${String(context.name)}`); };
}
function named(prefix: string) {
	said.push("class decorator made");
	return (target: Function, context: ClassDecoratorContext): void => { said.push(`${prefix} ${context.kind} ${context.name} ${target.name}`); };
}
@named("the")
class Ordered {
	@first() @second() method(): string { return "m"; }
	@((_t: unknown, c: ClassMethodDecoratorContext) => { said.push(`${c.kind} ${c.static} ${c.private}`); }) static made(): number { return 1; }
}
console.log(said, new Ordered().method(), Ordered.made());

// what a decorator gives stands for the method
function logged<This, Args extends unknown[], Return>(target: (this: This, ...args: Args) => Return, context: ClassMethodDecoratorContext<This, (this: This, ...args: Args) => Return>) {
	const name = String(context.name);
	function replacement(this: This, ...args: Args): Return {
		console.log(`> ${name}`, args);
		const result = target.call(this, ...args);
		console.log(`< ${name}`, result);
		return result;
	}
	return replacement;
}
function halved(target: (this: Numbers, n: number) => number, _context: ClassMethodDecoratorContext) {
	return function (this: Numbers, n: number): number { return target.call(this, n) / 2; };
}
function memoized(target: any, _context: ClassMethodDecoratorContext) {
	const known = new Map<string, any>();
	return function (this: any, ...args: any[]) {
		const key = args.join();
		if (!known.has(key)) known.set(key, target.apply(this, args));
		return known.get(key);
	};
}
function retried(times: number) {
	return <T, A extends unknown[], R>(target: (this: T, ...args: A) => R, _context: ClassMethodDecoratorContext<T>) =>
		function (this: T, ...args: A): R {
			for (let i = 1; ; i++)
				try { return target.apply(this, args); } catch (e) {
					if (i === times) throw e;
					console.log("again,", (e as Error).message);
				}
		};
}
class Numbers {
	tries = 0;
	base = 3;
	@halved get(n: number): number { return n; }
	twice(): number { return this.get(3) + 1; }
	@memoized fib(n: number): number { this.tries++; return n < 2 ? n : this.fib(n - 1) + this.fib(n - 2); }
	@logged add(a: number, b = 2): number { return this.base + a + b; }
	@retried(3) flaky(): string { if (this.tries++ % 2 === 0) throw new Error(`try ${this.tries}`); return "done"; }
	@memoized async later(n: number): Promise<number> { return n + this.base; }
	@memoized #secret(n: number): number { return n + this.tries; }
	secret(): number[] { return [this.#secret(1), this.#secret(1)]; }
}
class Doubling {
	static factor = 2;
	@logged static of(n: number): number { return n * this.factor; }
}
class More extends Numbers {
	override get(n: number): number { return super.get(n) * 10; }
}
const numbers = new Numbers();
console.log(numbers.get(4), numbers.get(3), numbers.twice(), new More().get(3), new More().twice());
console.log(numbers.fib(12), numbers.tries, numbers.add(1), numbers.add(1, 1), Doubling.of(4));
numbers.tries = 0;
console.log(numbers.flaky(), numbers.secret());
numbers.later(4).then((n) => console.log("later", n));

// of fields, and initializers
function within(low: number, high: number) {
	return (_value: undefined, _context: ClassFieldDecoratorContext) => (initial: number): number => Math.max(low, Math.min(high, initial));
}
function louder(_value: undefined, context: ClassFieldDecoratorContext) {
	return function (this: Settings, initial: string): string { return `${initial.toUpperCase()} ${context.kind} ${this.volume}`; };
}
function noted(_value: undefined, context: ClassFieldDecoratorContext): void { said.push(String(context.name)); }
class Settings {
	@within(0, 1.5) volume = 5;
	@within(0, 10) private left = 7;
	@louder name = "main";
	@noted plain = [1];
	sum(): number { return this.volume + this.left; }
}
console.log(new Settings(), new Settings().sum(), said.at(-1));
function bound(_target: unknown, context: ClassMethodDecoratorContext): void {
	const name = context.name as string;
	context.addInitializer(function (this: any) { this[name] = this[name].bind(this); });
}
class Button {
	label = "ok";
	@bound press(times = 1): string { return `${this.label} ${times}`; }
	@first() loose(): string { return this.label; }
}
const button = new Button();
const { press, loose } = { press: button.press, loose: button.loose };
console.log(press(), [2, 3].map(button.press), button.press(4), button.loose(), typeof loose);
try { console.log(loose()); } catch (e) { console.log(e instanceof TypeError); }

// functions that are handed on, and are told what `this` is by what calls them
function timed<T, A extends unknown[], R>(f: (this: T, ...args: A) => R): (this: T, ...args: A) => R {
	return function (this: T, ...args: A): R { console.log(f.name, args.length); return f.apply(this, args); };
}
function describe(this: { id: number }, text: string, end = "."): string { return `${text} ${this.id}${end}`; }
const described = timed(describe);
const thing = { id: 9, described };
console.log(described.call({ id: 3 }, "n"), thing.described("m"), described.apply({ id: 4 }, ["o", "!"]), described.bind({ id: 5 }, "p")("?"));

// what is given for a getter or a setter stands for it alone
function told(value: any, context: ClassGetterDecoratorContext | ClassSetterDecoratorContext) {
	return function (this: any, ...args: any[]) {
		console.log(context.kind, context.name, context.static, context.private);
		return value.apply(this, args);
	};
}
function keptOnce<T extends object, V>(target: (this: T) => V, _context: ClassGetterDecoratorContext) {
	const known = new WeakMap<T, V>();
	return function (this: T): V {
		if (!known.has(this)) known.set(this, target.call(this));
		return known.get(this)!;
	};
}
function bounded(min: number, max: number) {
	return (store: (this: any, n: number) => void, context: ClassSetterDecoratorContext) =>
		function (this: any, n: number): void {
			if (n < min || n > max) throw new RangeError(`${String(context.name)}: ${min} to ${max}`);
			store.call(this, n);
		};
}
class Dial {
	#at = 1;
	asked = 0;
	@told get at(): number { return this.#at; }
	@told set at(n: number) { this.#at = n; }
	@keptOnce get half(): number { this.asked++; return this.#at / 2; }
	get level(): number { return this.#at; }
	@bounded(0, 10) set level(n: number) { this.#at = n; }
}
class Fine extends Dial {
	override get half(): number { return super.half + 0.25; }
}
const dial = new Dial();
dial.at += 4;
console.log(dial.half, dial.half, dial.asked, new Fine().half, dial, "half" in dial);
try { dial.level = 11; } catch (e) { console.log((e as Error).message, dial.level); }

// decorators that are functions declared further down, also through what they call
@hoistedTag
class Early {
	@hoistedNote("run") run(): string { return "ran"; }
	@hoistedTwice size = 4;
}
function hoistedTag(_target: Function, context: ClassDecoratorContext): void { console.log(hoistedWords(context.kind, String(context.name))); }
function hoistedNote(said: string) { return (_t: unknown, context: ClassMethodDecoratorContext): void => console.log(hoistedWords(said, context.kind)); }
function hoistedTwice(_t: undefined, _context: ClassFieldDecoratorContext) { return (n: number): number => n * 2; }
function hoistedWords(a: string, b: string): string { return `${a} of ${b}`; }
console.log(new Early().run(), new Early().size);
