// Variables around a class may be called what Python's methods call their object and class (P1)
const self = { name: "around" };
let cls = 3;
class Counter {
	private count = 1;
	tell(): string {
		cls++;
		return `${self.name} ${this.count} ${cls}`;
	}
	later(): () => number {
		const self = this;
		return () => self.count + this.count;
	}
	static twice(self: number): number {
		return self * 2 + this.base;
	}
	static base = 1;
}
class Louder extends Counter {
	static override base = 5;
}
const counter = new Counter();
console.log(counter.tell(), counter.later()(), Counter.twice(4), Louder.twice(4), cls);
function around(self: string[]): string {
	class Inner {
		readonly words: string;
		constructor() {
			this.words = self.join("-");
		}
	}
	return new Inner().words;
}
console.log(around(["a", "b"]));
export {};
