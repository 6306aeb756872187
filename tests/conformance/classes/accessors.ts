// Accessors through `super`, overridden in part, and with only a setter (C4)
class Base {
	protected stored = 1;
	get value(): number {
		return this.stored;
	}
	set value(v: number) {
		this.stored = v;
	}
	get doubled(): number {
		return this.value * 2;
	}
}
class Scaled extends Base {
	override get value(): number {
		return super.value * 10;
	}
	override set value(v: number) {
		super.value = v + 1;
	}
}
class Again extends Scaled {
	override get value(): number {
		const read = (): number => super.value + 5;
		return read();
	}
	override set value(v: number) {
		super.value = v;
		super.value += 1;
	}
}
const scaled = new Scaled();
scaled.value = 4;
console.log(scaled.value, scaled.doubled);
scaled.value += 1;
scaled.value++;
console.log(scaled.value);
const again = new Again();
console.log(again.value);
again.value = 0;
console.log(again.value, again.doubled);

class Fixed extends Base {
	override get value(): number {
		return 99;
	}
}
console.log(new Fixed().value, new Fixed().doubled);

class Sink {
	readonly seen: string[] = [];
	set next(text: string) {
		this.seen.push(text);
	}
}
const sink = new Sink();
sink.next = "a";
sink.next = "b";
console.log(sink.seen.join("+"));
abstract class Named {
	abstract get name(): string;
	abstract set name(n: string);
	toString(): string {
		return `<${this.name}>`;
	}
}
class Person extends Named {
	#name = "nobody";
	get name(): string {
		return this.#name;
	}
	set name(n: string) {
		this.#name = n.trim();
	}
}
const person = new Person();
person.name = "  Ann ";
console.log(`${person}`, String(person), "is " + person, person.toString());

// fields behind accessors are no properties of the objects
class Auto {
	accessor value = 5;
	accessor items: number[] = [];
	static accessor total = 10;
	accessor #inner = 3;
	own = 1;
	get inner(): number { return this.#inner * 2; }
}
class Derived extends Auto {
	override accessor value = 9;
	extra = 2;
}
const auto = new Auto();
auto.value += 1.5;
auto.items.push(1);
Auto.total++;
console.log(auto.value, auto.items, auto.inner, Auto.total, auto, Object.keys(auto), JSON.stringify(auto), { ...auto });
console.log("value" in auto, Object.hasOwn(auto, "value"), new Derived().value, new Derived());
for (const key in auto) console.log(key);
