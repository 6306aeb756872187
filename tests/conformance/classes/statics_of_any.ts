// What a class has by itself is none of its objects', also where their types say nothing of them (C8)
class Meter {
	static made = 0;
	static readonly Unit = class {};
	static of(): Meter {
		return new Meter();
	}
	value = 3;
	scale = (by: number) => this.value * by;
	constructor() {
		Meter.made++;
	}
	read(): number {
		return this.value;
	}
	get twice(): number {
		return this.value * 2;
	}
	get reader(): () => number {
		return () => this.value;
	}
}
class Gauge extends Meter {
	override read(): number {
		return super.read() + 1;
	}
}

const meter: any = Gauge.of();
const gauge: any = new Gauge();
for (const o of [meter, gauge]) {
	console.log(typeof o.of, o.made, o.Unit, "of" in o, "made" in o);
	console.log(typeof o.read, o.read(), o.scale(2), o.twice, o.reader(), "read" in o);
}
const open: any = Meter;
console.log(typeof open.of, open.of().read(), open.made);
