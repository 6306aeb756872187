// Static members: blocks, accessors, `this`, and what a derived class inherits (C8, C12)
class Registry {
	static readonly names: string[] = [];
	static count = 0;
	static #last = "none";
	static {
		Registry.names.push("first");
		this.count = this.names.length;
	}
	static second = Registry.names.length + 1;
	static get last(): string {
		return Registry.#last;
	}
	static set last(name: string) {
		Registry.#last = name.toUpperCase();
		this.count++;
	}
	static add(name: string): typeof Registry {
		this.names.push(name);
		this.last = name;
		return this;
	}
}
console.log(Registry.names.length, Registry.count, Registry.second, Registry.last);
Registry.add("a").add("b");
Registry.last += "!";
console.log(Registry.names.join(), Registry.count, Registry.last);

class Animal {
	static kind = "animal";
	static describe(): string {
		return `I am ${this.kind}`;
	}
	static create(name: string): string {
		const made = [name].map((n) => `${this.describe()} called ${n}`);
		return made.join("");
	}
	static plain(): string {
		return "plain";
	}
}
class Dog extends Animal {
	static override kind = "dog";
	static override describe(): string {
		return `${super.describe()}, woof`;
	}
}
console.log(Animal.describe(), Dog.describe());
console.log(Animal.create("x"), Dog.create("y"), Dog.plain());
Dog.kind = "big dog";
console.log(Animal.kind, Dog.describe());

class Single {
	private static instance: Single | null = null;
	private values: number[] = [];
	private constructor() {}
	static get shared(): Single {
		if (!Single.instance) Single.instance = new Single();
		return Single.instance;
	}
	add(n: number): this {
		this.values.push(n);
		return this;
	}
	total(): number {
		return this.values.reduce((sum, n) => sum + n, 0);
	}
}
Single.shared.add(1).add(2);
console.log(Single.shared === Single.shared, Single.shared.total());

// a static accessor is taken out of its class as any member
class Ticker {
	static #ticks = 0;
	static get ticks(): number {
		return ++Ticker.#ticks;
	}
}
const { ticks } = Ticker;
const { ticks: again } = Ticker;
console.log(ticks, again, Ticker.ticks);

// what runs before a static value is there does not find it
class Early {
	static readonly seen = Early.look();
	static count = 5;
	static look(): string {
		return (Early as any).count === undefined ? "not yet" : "there";
	}
}
console.log(Early.seen, Early.look(), Early.count);
// An object has none of its class's static fields.
class Meter {
	static unit = "m";
	value = 1;
	nothing = undefined;
	get doubled() {
		return this.value * 2;
	}
	read() {
		return this.value;
	}
}
class Fine extends Meter {
	static digits = 3;
	override get doubled() {
		return super.doubled + 0.5;
	}
}
for (const m of [new Meter(), new Fine()] as any[])
	console.log(m.unit, m["digits"], m.value, m.doubled, m.read(), "unit" in m, "nothing" in m, "doubled" in m, "read" in m);
const member = (o: unknown, key: string) => (o as Record<string, unknown>)[key];
console.log(member(new Fine(), "unit"), member(new Fine(), "doubled"), (Meter as any).unit, (Fine as any).unit);
