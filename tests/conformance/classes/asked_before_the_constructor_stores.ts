// fields without an initializer are undefined until the constructor stores to them, for the methods that it calls as well
class Sensor {
	readonly samples: number[];
	unit: string;
	#key: string;
	private total: number;

	constructor(
		public name: string,
		samples?: number[],
	) {
		this.samples ??= samples ?? [];
		this.describe();
		[1, 2].forEach((n) => this.add(n));
		show(this);
		this.unit = "V";
		this.#key = name + this.samples.length;
		this.total = 5;
		this.describe();
		this.add(3);
	}
	describe(): void {
		console.log(this.name, this.unit, this.#key, this.samples, "unit" in this, Object.keys(this));
	}
	add(n: number): void {
		this.total += n;
		this.samples.push(n);
		console.log(this.total, this.samples);
	}
	get key(): string {
		return this.#key;
	}
}
function show(sensor: Sensor): void {
	console.log(sensor.unit, sensor.key, sensor);
}
console.log(new Sensor("a"), new Sensor("b", [7]).key);

class Base {
	level: number;
	constructor() {
		this.level = 1;
		this.show();
	}
	show(): void {
		console.log("base", this.level);
	}
}
class Derived extends Base {
	label: string;
	constructor() {
		super();
		this.show();
		this.label = "derived";
		this.show();
	}
	override show(): void {
		console.log("derived", this.level, this.label);
	}
}
console.log(new Derived());

// what runs when the constructor has long returned finds them stored
class Button {
	count: number;
	readonly press: () => number;

	constructor() {
		this.press = () => this.pressed();
		this.count = 0;
	}
	private pressed(): number {
		return ++this.count;
	}
}
const button = new Button();
console.log(button.press(), button.press());
