// rows: E3
// All objects of a class have the same methods: one that asks for no `this` is found in lists, and is one key.
class Lamp {
	lit = false;
	greet(name: string): string {
		return `hello ${name}`;
	}
	part(): string {
		return "parting";
	}
	#hidden(): number {
		return 7;
	}
	get hidden(): () => number {
		return this.#hidden;
	}
	toggle(): void {
		this.lit = !this.lit;
	}
}
class Torch extends Lamp {
	override part(): string {
		return "going out";
	}
}

const [lamp, other, torch] = [new Lamp(), new Lamp(), new Torch()];
const handlers = [lamp.greet];
console.log(handlers.includes(other.greet), handlers.indexOf(torch.greet), handlers.lastIndexOf(lamp.greet));
console.log(new Set([lamp.part, other.part, torch.part]).size);
const names = new Map<() => string, string>();
names.set(lamp.part, "lamp").set(other.part, "other").set(torch.part, "torch");
console.log(names.size, names.get(lamp.part), names.get(new Torch().part));
const same = (f: unknown, g: unknown): boolean => f === g;
console.log(same(lamp.greet, other.greet), same(lamp.part, torch.part), Object.is(lamp.greet, torch.greet));
console.log(lamp.hidden === other.hidden, lamp.hidden());
const { greet } = torch;
console.log(greet("you"), greet === lamp.greet, greet.name, greet.length, greet);
console.log(lamp.greet.call(other, "me"), lamp.greet.apply(null, ["us"]), lamp.greet.bind(other)("them"));

class Bus {
	private readonly listeners = new Set<(name: string) => string>();
	on(listener: (name: string) => string): this {
		this.listeners.add(listener);
		return this;
	}
	emit(name: string): string[] {
		return [...this.listeners].map((listener) => listener(name));
	}
}
console.log(new Bus().on(lamp.greet).on(other.greet).on(torch.greet).emit("all"));

const any: any[] = [lamp, other, torch];
const key: any = "part";
console.log(any.map((x) => x[key]()), any[0][key] === any[1][key], any[0].part === any[2].part, "part" in any[0]);
console.log(any[2].missing, (Lamp as any).part, any);

interface Switch {
	flip: () => number;
}
class Left implements Switch {
	turns = 0;
	flip(): number {
		return ++this.turns;
	}
}
class Right implements Switch {
	turns = 1;
	flip(): number {
		return --this.turns;
	}
}
const [left, second, right]: Switch[] = [new Left(), new Left(), new Right()];
console.log(left!.flip === second!.flip, left!.flip === right!.flip, left!.flip() - right!.flip());
