// members of classes under symbols: the program's own and JavaScript's
const hidden = Symbol("hidden");
const count = Symbol("count");
const inspect = Symbol("inspect");
class Box {
	[hidden] = "treasure";
	label: string;
	constructor(label: string) {
		this.label = label;
	}
	[inspect](depth: number): string {
		return `${this.label}@${depth}: ${this[hidden]}`;
	}
	get [count](): number {
		return this[hidden].length;
	}
	get [Symbol.toStringTag](): string {
		return "Boxed";
	}
}
const box = new Box("b");
console.log(box[hidden], box[inspect](2), box[count]);
box[hidden] = "dust";
console.log(box[hidden], box, [box], JSON.stringify(box));
console.log(String(box), `${box}`, Object.prototype.toString.call(box));
class Even {
	static [Symbol.hasInstance](n: unknown): boolean {
		return typeof n === "number" && n % 2 === 0;
	}
}
class Plain {}
const numbers: unknown[] = [1, 2, "2", new Plain()];
console.log(numbers.map((n) => n instanceof Even), numbers.map((n) => n instanceof Plain));
class Tagged {
	get [Symbol.toStringTag](): string {
		return "Tagged";
	}
}
console.log(new Tagged(), { inner: new Tagged() }, String([new Tagged(), 1]));
const kind = (x: unknown): string => Object.prototype.toString.call(x).slice(8, -1);
console.log([1, "a", true, [], {}, () => 1, new Plain(), new Error("e"), undefined, hidden].map(kind));
