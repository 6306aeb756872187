// own properties of objects whose class others derive from are those of the class that they are of
class Animal {
	name: string;
	readonly legs = 4;
	constructor(name: string) {
		this.name = name;
	}
	walk(): string {
		return `${this.name} walks`;
	}
}
class Bird extends Animal {
	override readonly legs = 2 as never;
	wings = 2;
}
class Penguin extends Bird {
	$class = "swims";
	#age = 3;
	age(): number {
		return this.#age;
	}
}
const all: Animal[] = [new Animal("Rex"), new Bird("Tweety"), new Penguin("Pingu")];
for (const animal of all) {
	console.log(Object.keys(animal), Object.values(animal).length, Object.entries(animal)[0]);
	console.log(animal.hasOwnProperty("wings"), Object.hasOwn(animal, "name"), animal.hasOwnProperty("walk"));
	const { name, ...others } = animal;
	console.log(name, others, { ...animal, name: "copy" });
}
console.log(Object.assign({ extra: true }, all[1]));
const parts = [{ a: 1 }, { b: 2 }, { a: 3 }];
console.log(Object.assign({}, ...parts), Object.assign({ c: 0 }, ...parts, { d: 4 }));

// the rest of `this`, or of a type parameter's object, is read as that is
class Account {
	note?: string;
	from = "here";
	constructor(
		readonly owner: string,
		private readonly secret: string,
	) {}
	get isOpen(): boolean {
		return this.secret.length > 0;
	}
	bare() {
		const { secret, ...rest } = this;
		if (secret === "") throw new Error("no secret");
		return rest;
	}
	toJSON() {
		const { secret, from, ...rest } = this;
		return { ...rest, isOpen: this.isOpen && secret !== "", origin: from };
	}
}
class Savings extends Account {
	rate = [1, 2];
}
const savings = new Savings("Ann", "s");
console.log(savings.bare(), savings.bare().rate, savings.bare().from, Object.keys(savings.bare()));
console.log(JSON.stringify([savings, new Account("Bob", "")]), new Account("Eve", "x").toJSON());
interface Sized {
	name: string;
	size: number;
}
class Square implements Sized {
	name = "square";
	constructor(public size: number) {}
}
function nameless<T extends Sized>(sized: T) {
	const { name, ...rest } = sized;
	if (name === "") throw new Error("no name");
	return rest;
}
const growing = {
	name: "growing",
	get size() {
		return 7;
	},
};
console.log(nameless(new Square(2)), nameless({ name: "box", size: 3, isOpen: true }).isOpen, nameless(growing).size);
class Hidden {
	#inside = 4;
	outside = 5;
	copy() {
		return { ...this };
	}
	sum(): number {
		return this.#inside + this.outside;
	}
}
console.log(new Hidden().copy().outside, JSON.stringify(new Hidden().copy()), new Hidden().sum());

// what has a `stack` of its own is no error
class Machine {
	stack: number[] = [];
	message = "ready";
	run(...codes: number[]): this {
		this.stack.push(...codes);
		return this;
	}
}
interface Frame {
	stack: string;
	message: string;
}
class Halt extends Error {
	override stack = "nowhere";
	code = 3;
}
const machine = new Machine().run(1, 2);
const frame: Frame = { stack: "main", message: "called" };
console.log(machine, machine.message, JSON.stringify(machine), frame, JSON.stringify({ ...frame }), `${frame.stack}`);
const halted = (e: unknown): string => (e instanceof Halt ? `${e.message} ${e.code} ${String(e)}` : "other");
console.log(halted(new Halt("stop")), halted(machine));

// by Reflect
const listed: { b: number; a?: number } = { b: 2, a: 1 };
class Listed { x = 1; y = "s"; m() { return 1; } }
const made = new Listed();
console.log(Reflect.ownKeys(listed), Reflect.ownKeys(made), Reflect.has(listed, "a"), Reflect.has(made, "m"), Reflect.has(made, "q"));
delete listed.a;
console.log(Reflect.has(listed, "a"), Reflect.ownKeys(listed).length);
for (const k of Reflect.ownKeys({ 2: "b", z: 1, 1: "a" })) console.log(String(k));

// of arrays and texts also their lengths
const open: Record<string, any> = { z: 1 };
const unknownList: unknown = [1, 2];
console.log(Object.getOwnPropertyNames([1, 2]), Reflect.ownKeys([1]), Object.getOwnPropertyNames(open), Object.getOwnPropertyNames(unknownList as object));
console.log(Object.entries("ab"), Object.keys("abc"), Object.values("xy"), Object.getOwnPropertyNames("z" as unknown as object));
class Labelled {
	readonly [Symbol.toStringTag] = "Label";
	a = 1;
}
class Titled {
	get [Symbol.toStringTag](): string {
		return "Title";
	}
	a = 1;
}
console.log(new Labelled(), String(new Labelled()), Object.keys(new Labelled()), new Titled(), `${new Titled()}`);

// in brackets, what not every object of the type has
interface Settings {
	host: string;
	port?: number;
	tls?: boolean | null;
}
class Plain implements Settings {
	host = "plain";
	port?: number;
}
class Secret implements Settings {
	host = "secret";
	tls = null;
}
const settingNames = ["host", "port", "tls"] as const;
for (const settings of [new Plain(), new Secret()] as Settings[])
	for (const name of settingNames) console.log(name, settings[name], settings[name] === undefined, settings[name] ?? "none");
function read<T, K extends keyof T>(object: T, name: K): T[K] {
	return object[name];
}
console.log(read(new Secret() as Settings, "port"), read(new Plain(), "port"), (new Secret() as Settings)["port"]?.toFixed(1));

// what all objects have, under a name of the program's
const has = Object.prototype.hasOwnProperty;
const tag = {}.toString;
const areEqual = (a: any, b: any): boolean =>
	a === b || (tag.call(a) === "[object Object]" && Object.keys(a).every((k) => has.call(b, k) && areEqual(a[k], b[k])));
console.log(areEqual({ a: { b: 1 } }, { a: { b: 1 } }), areEqual({ a: { b: 1 } }, { a: { c: 1 } }), tag.call([]), tag.call(null));
for (const name of ["port", "host", "walk"]) console.log(Object.prototype.hasOwnProperty.call(new Plain(), name));
