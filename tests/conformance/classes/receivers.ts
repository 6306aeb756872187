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

// a callback that only tests whether there is such a method
interface Probe {
	name: string;
	read(): number;
	calibrate?(offset: number): void;
}
class Fixed implements Probe {
	name = "fixed";
	read() {
		return this.name.length;
	}
}
class Adjusted extends Fixed {
	private offset = 0;
	override name = "adjusted";
	override read() {
		return super.read() + this.offset;
	}
	calibrate(offset: number) {
		this.offset = offset;
	}
}
const probes: Probe[] = [new Fixed(), new Adjusted()];
console.log(probes.filter((p) => p.calibrate).map((p) => p.name), probes.every((p) => p.read), probes.find((p) => !p.calibrate)?.name);
console.log(probes.findIndex((p) => p.calibrate), probes.some((p) => p["calibrate"]));
for (const probe of probes) probe.calibrate?.(7);
console.log(probes.map((p) => p.read()));
export {};
