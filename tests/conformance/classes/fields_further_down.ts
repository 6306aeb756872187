// what a field is made by may ask for fields that are made later: they are undefined until then
class Sensor {
	readonly label = this.describe();
	readonly unit = "C";
	offset = 5;
	readings: number[] = [];

	describe(): string {
		return "unit " + this.unit + ", " + (this.readings === undefined);
	}
}
const sensor = new Sensor();
console.log(sensor.label, sensor.unit, sensor.offset, sensor.readings);

class Counter {
	first = this.reset();
	value = 1;
	next = this.value + 1;

	reset(): number {
		this.value = 7;
		return this.value;
	}
}
const counter = new Counter();
console.log(counter.first, counter.value, counter.next);

class Shown {
	constructor() {
		this.show();
	}
	show(): void {
		console.log("shown");
	}
}
class Gauge extends Shown {
	level = 2;
	override show(): void {
		let line = "level ";
		line += this.level;
		console.log("level " + this.level, line, this.level + "!", this.level - 1, 1 + this.level);
	}
}
new Gauge().show();
