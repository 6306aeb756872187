// Fields that a type promises of objects, and that their class does not make: they come to be where they are stored.

class Reading {
	value = 1;
}
class Calibrated extends Reading {
	declare offset: number;
	declare place: string;
	constructor() {
		super();
		this.offset = this.value + 1;
		[this.place] = ["lab"];
	}
}
const reading = new Calibrated();
reading.offset += 1;
console.log(reading, Object.keys(reading), JSON.stringify(reading), { ...reading }, reading.place);

// an interface beside the class
interface Point {
	z: number;
}
class Point {
	constructor(public x: number) {}
	lift(z: number): this {
		this.z = z;
		this.z++;
		return this;
	}
}
console.log(new Point(1), new Point(2).lift(3), Object.entries(new Point(4).lift(5)));

// more than the class
const marked = new Point(6) as Point & { mark: string };
marked.mark = "first";
console.log(marked, Object.keys(marked), marked.mark);
const plain: Point = marked;
console.log(Object.keys(plain), plain);

// a base class makes it
interface Options {
	name: string;
}
class Base {
	options: Options;
	constructor(options: Options) {
		this.options = options;
	}
}
class Derived extends Base {
	declare options: Options & { extra: number };
	more(): this {
		this.options = { ...this.options, extra: this.options.extra + 1 };
		return this;
	}
}
console.log(new Derived({ name: "n", extra: 1 } as Options).more(), Object.keys(new Derived({ name: "m" })));
